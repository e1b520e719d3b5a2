import { useMutation } from '@tanstack/react-query';
import { rooms, sessions, withSeat } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import type { RoomClient } from '@/game/roomClient';
import type { Seat } from '@/game/seat';
import { problemText } from '@/text/problem';

/** What a host may do, as the scenes offer it. */
export interface RoomActions {
  readonly start: () => void;
  readonly next: () => void;
  readonly end: () => void;
  readonly playAgain: () => void;
  readonly newLobby: () => void;
  readonly isMoving: boolean;
  readonly failure?: string | undefined;
}

export function useRoomActions(
  seat: Seat,
  client: RoomClient,
  onMoved: (seat: Seat) => void,
): RoomActions {
  const again = useMutation({ mutationFn: () => roomAgain(seat), onSuccess: onMoved });
  const fresh = useMutation({ mutationFn: () => freshRoom(seat), onSuccess: onMoved });
  const error = again.error ?? fresh.error;
  return {
    start: () => client.start(),
    next: () => client.next(),
    end: () => client.end(),
    playAgain: () => again.mutate(),
    newLobby: () => fresh.mutate(),
    isMoving: again.isPending || fresh.isPending,
    failure: error ? problemText(problemOf(error)) : undefined,
  };
}

async function roomAgain(seat: Seat): Promise<Seat> {
  const { code, token } = await answered(
    rooms.POST('/{code}/again', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
    }),
  );
  return { ...seat, code, token };
}

/** An empty room with the same quiz. A seat that was taken up again does not know its quiz. */
async function freshRoom(seat: Seat): Promise<Seat> {
  const quizId = seat.quizId ?? (await quizOf(seat.code));
  const { code, token } = await answered(sessions.POST('/create', { body: { quizId } }));
  return { code, token, role: 'host', quizId };
}

async function quizOf(code: string): Promise<string> {
  const { items } = await answered(
    sessions.GET('/sessions', { params: { query: { limit: 100 } } }),
  );
  const session = items.find((item) => item.code === code);
  if (!session) {
    throw new Error(`room ${code} is not in the history`);
  }
  return session.quizId;
}
