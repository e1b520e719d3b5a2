import type { CreateSession, PlayerSeat } from '@/api/generated/session';
import { rooms, sessions, withSeat } from '@/api/http';
import { answered } from '@/api/problem';
import { tabShelf } from '@/browser/storage';
import type { Seat } from './seat';

/** A quiz that is played alone: both seats are this window's, and nothing of it counts. */
export interface Trial {
  readonly code: string;
  /** What it was opened with, to open the next one. */
  readonly room: CreateSession;
  /** The page that it was opened from. */
  readonly back: string;
  readonly host: Seat;
  readonly player: Seat;
}

const key = (code: string): string => `quizhall.trial.${code}`;

/** Apart from other seats: neither is to be found by a real game's pages. */
export function trialIn(code: string): Trial | undefined {
  return tabShelf.read<Trial>(key(code));
}

export async function openTrial(room: CreateSession, back: string): Promise<Trial> {
  const { code, token, player } = await answered(
    sessions.POST('/create', { body: { trial: {}, ...room } }),
  );
  const trial = { code, room, back, ...seats(code, token, player) };
  tabShelf.write(key(code), trial);
  return trial;
}

function seats(code: string, token: string, player: PlayerSeat | undefined) {
  if (!player) {
    throw new Error('A trial was opened without a seat for its player');
  }
  return {
    host: { code, token, role: 'host', isTrial: true },
    player: { code, token: player.token, role: 'player', nickname: player.nickname, isTrial: true },
  } as const;
}

/** It ends at once; without this it would soon after its window is gone. */
export function leaveTrial({ code, host }: Trial): void {
  tabShelf.remove(key(code));
  rooms
    .POST('/{code}/end', { params: { path: { code } }, headers: withSeat(host.token) })
    .catch(() => undefined);
}
