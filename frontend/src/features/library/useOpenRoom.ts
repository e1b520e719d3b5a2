import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { CreateSession } from '@/api/generated/session';
import { sessions } from '@/api/http';
import { answered } from '@/api/problem';
import { drawCodePrefix } from '@/game/roomCode';
import { keepSeat } from '@/game/seat';

/** Opens a room for a quiz and goes there as its host. */
export function useOpenRoom() {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: async (room: CreateSession) => {
      const { code, token } = await answered(
        sessions.POST('/create', { params: { query: { code: drawCodePrefix() } }, body: room }),
      );
      keepSeat({ code, token, role: 'host' });
      return code;
    },
    onSuccess: (code) => navigate(`/host/${code}`),
  });
}
