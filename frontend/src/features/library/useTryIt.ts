import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { CreateSession } from '@/api/generated/session';
import { openTrial } from '@/game/trial';

/** Opens a trial of a quiz and goes there. */
export function useTryIt() {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: (room: CreateSession) => openTrial(room, `/quizzes/${room.quizId}`),
    onSuccess: ({ code }) => navigate(`/try/${code}`),
  });
}
