import type { CreateSession, PlayerSeat } from '@/api/generated/session';
import { rooms, sessions, withSeat } from '@/api/http';
import { answered } from '@/api/problem';
import { tabShelf } from '@/browser/storage';
import { drawCodePrefix } from './roomCode';
import { dropPending, type Seat } from './seat';

/** The page that a trial was opened from. */
export type TrialFrom = 'editor' | 'quiz';

/** A quiz that is played alone: both seats are this window's, and nothing of it counts. */
export interface Trial {
  readonly code: string;
  /** What it was opened with, to open the next one. */
  readonly room: CreateSession;
  readonly from: TrialFrom;
  readonly host: Seat;
  readonly player: Seat;
}

const key = (code: string): string => `quizhall.trial.${code}`;

/** Apart from other seats: neither is to be found by a real game's pages. */
export function trialIn(code: string): Trial | undefined {
  return tabShelf.read<Trial>(key(code));
}

/** The page to go back to, where it was left. */
export function whence({ room, from }: Trial): string {
  const quiz = `/quizzes/${room.quizId}`;
  return from === 'quiz' ? quiz : `${quiz}/edit?question=${room.trial?.question ?? 0}`;
}

export async function openTrial(room: CreateSession, from: TrialFrom): Promise<Trial> {
  const { code, token, player } = await answered(
    sessions.POST('/create', {
      params: { query: { code: drawCodePrefix() } },
      body: { trial: {}, ...room },
    }),
  );
  const trial = { code, room, from, ...seats(code, token, player) };
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
export function leaveTrial({ code, host, player }: Trial): void {
  tabShelf.remove(key(code));
  [host, player].forEach(dropPending);
  rooms
    .POST('/{code}/end', { params: { path: { code } }, headers: withSeat(host.token) })
    .catch(() => undefined);
}
