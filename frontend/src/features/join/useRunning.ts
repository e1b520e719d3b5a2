import { useEffect, useState } from 'react';
import { rooms, sessions, withSeat } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { wasSignedIn } from '@/api/userToken';
import { type KeptSeat, keptSeats, leaveSeat } from '@/game/seat';

/** A room that goes on, and what this browser's owner is in it. */
export type Running =
  | { readonly role: 'player'; readonly code: string; readonly nickname: string }
  | {
      readonly role: 'host';
      readonly code: string;
      readonly title?: string;
      readonly language?: string | undefined;
    };

const MOST_SEATS = 5;

/** What is going on that this browser has a part in; nothing until that is known. */
export function useRunning(): readonly Running[] {
  const [running, setRunning] = useState<readonly Running[]>([]);

  // Storage and server are outside of React.
  useEffect(() => {
    let isCurrent = true;
    void allRunning().then((all) => isCurrent && setRunning(all));
    return () => {
      isCurrent = false;
    };
  }, []);

  return running;
}

async function allRunning(): Promise<readonly Running[]> {
  const seats = keptSeats().slice(-MOST_SEATS);
  const [own, ...found] = await Promise.all([openRooms(), ...seats.map(runningSeat)]);
  const others = found.filter((seat) => seat !== undefined);
  return [...own, ...others.filter(({ code }) => own.every((room) => room.code !== code))];
}

async function openRooms(): Promise<readonly Running[]> {
  if (!wasSignedIn()) {
    return [];
  }
  try {
    const { items } = await answered(sessions.GET('/sessions'));
    return items
      .filter(({ state }) => state === 'open')
      .map(({ code, title, language }) => ({ role: 'host', code, title, language }));
  } catch {
    return [];
  }
}

/** A seat that the server does not know any more is given up. */
async function runningSeat(seat: KeptSeat): Promise<Running | undefined> {
  const { code, role, token, nickname = '' } = seat;
  try {
    const { phase } = await answered(
      rooms.GET('/{code}/question', { params: { path: { code } }, headers: withSeat(token) }),
    );
    return phase === 'finished'
      ? undefined
      : role === 'host'
        ? { role, code }
        : { role, code, nickname };
  } catch (failure) {
    if ([401, 403, 404, 410].includes(problemOf(failure).status)) {
      leaveSeat(seat);
    }
    return undefined;
  }
}
