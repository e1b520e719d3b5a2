import { useMutation } from '@tanstack/react-query';
import { rooms, withSeat } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import type { RoomClient } from '@/game/roomClient';
import type { Seat } from '@/game/seat';
import type { ReadSaid } from '@/questions/kind';
import { problemText } from '@/text/problem';
import type { ReadPlayers } from './PlayersDialog';

/** What a host may do, as the scenes offer it. */
export interface RoomActions {
  readonly start: () => void;
  readonly next: () => void;
  readonly end: () => void;
  readonly pause: (answers: 'wait' | 'take') => void;
  readonly resume: () => void;
  readonly extend: (question: number, seconds: number | null) => void;
  readonly skip: (question: number) => void;
  readonly moderate: (question: number, said: string, isShown: boolean) => void;
  readonly accept: (question: number, text: string, isAccepted: boolean) => void;
  readonly said: ReadSaid;
  readonly playAgain: () => void;
  readonly newLobby: () => void;
  readonly players: ReadPlayers;
  readonly isMoving: boolean;
  readonly failure?: string | undefined;
}

export function useRoomActions(
  seat: Seat,
  client: RoomClient,
  onMoved: (seat: Seat) => void,
): RoomActions {
  const again = useMutation({
    mutationFn: (players: boolean) => roomAgain(seat, players),
    onSuccess: onMoved,
  });
  return {
    start: () => client.start(),
    next: () => client.next(),
    end: () => client.end(),
    pause: (answers) => client.pause(answers),
    resume: () => client.resume(),
    extend: (question, seconds) => client.extend(question, seconds),
    skip: (question) => client.skip(question),
    moderate: (question, said, isShown) => client.moderate(question, said, isShown),
    accept: (question, text, isAccepted) => client.accept(question, text, isAccepted),
    said: () => saidIn(seat),
    playAgain: () => again.mutate(true),
    newLobby: () => again.mutate(false),
    players: () => playersOf(seat),
    isMoving: again.isPending,
    failure: again.error ? problemText(problemOf(again.error)) : undefined,
  };
}

async function playersOf(seat: Seat): ReturnType<ReadPlayers> {
  const { players } = await answered(
    rooms.GET('/{code}/players', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
    }),
  );
  return players;
}

function saidIn(seat: Seat): ReturnType<ReadSaid> {
  return answered(
    rooms.GET('/{code}/said', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
    }),
  );
}

/** Another room with the same quiz; with or without the players of this one. */
async function roomAgain(seat: Seat, players: boolean): Promise<Seat> {
  const { code, token } = await answered(
    rooms.POST('/{code}/again', {
      params: { path: { code: seat.code } },
      headers: withSeat(seat.token),
      body: { players },
    }),
  );
  return { ...seat, code, token };
}
