import { useEffect, useState } from 'react';
import type { RoomInfo } from '@/api/generated/session';
import { rooms } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { isRoomCode } from '@/game/roomCode';
import { join } from '@/text/join';
import { problemText } from '@/text/problem';

/** What was just found, so that the way from the code to the name asks once, not twice. */
let atHand: RoomInfo | undefined;

export async function lookUp(code: string): Promise<void> {
  atHand = await validated(code);
}

function validated(code: string): Promise<RoomInfo> {
  return answered(rooms.GET('/validate', { params: { query: { code } } }));
}

export type RoomLook =
  | { readonly name: 'looking' }
  | { readonly name: 'found'; readonly room: RoomInfo }
  | { readonly name: 'none' }
  | { readonly name: 'over' }
  | { readonly name: 'failed'; readonly problem: Problem };

/** What there is behind a code of the address, which may be any text. */
export function useRoomLook(code: string): RoomLook & { readonly again: () => void } {
  const [look, setLook] = useState<RoomLook>({ name: 'looking' });

  // The server is outside of React; an answer that comes after the page has moved on is not heard.
  useEffect(() => {
    let isCurrent = true;
    const tell = (next: RoomLook) => isCurrent && setLook(next);
    if (isRoomCode(code)) {
      tell({ name: 'looking' });
      void looked(code).then(tell);
    } else {
      tell({ name: 'none' });
    }
    return () => {
      isCurrent = false;
    };
  }, [code]);

  const again = () => {
    setLook({ name: 'looking' });
    void looked(code).then(setLook);
  };
  return { ...look, again };
}

async function looked(code: string): Promise<RoomLook> {
  const found = atHand?.code === code ? atHand : undefined;
  atHand = undefined;
  try {
    return { name: 'found', room: found ?? (await validated(code)) };
  } catch (failure) {
    const problem = problemOf(failure);
    return isNone(problem)
      ? { name: 'none' }
      : isOver(problem)
        ? { name: 'over' }
        : { name: 'failed', problem };
  }
}

/** In the words of whoever looks for a room. */
export function lookError(problem: Problem): string {
  return isNone(problem) ? join.noSuchRoom : isOver(problem) ? join.over : problemText(problem);
}

/** The game is: those who have a seat may still come back to it, until the room is closed. */
export function isOver({ status }: Problem): boolean {
  return status === 410;
}

function isNone({ status }: Problem): boolean {
  return status === 400 || status === 404;
}
