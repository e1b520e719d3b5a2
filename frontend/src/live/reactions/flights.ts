import type { SignCounts } from '@/api/generated/wire';
import { beyond, type Sign, SIGNS } from '@/game/reacting';

/** One sign that rises, for all who showed it just now. */
export interface Flight {
  readonly id: number;
  readonly sign: Sign;
  readonly count: number;
  /** 0: where lines end, 1: where they begin. */
  readonly side: number;
  readonly delayMs: number;
}

export interface Sky {
  /** What has risen, of all that was shown. */
  readonly seen: SignCounts;
  readonly flights: readonly Flight[];
  readonly nextId: number;
  /** When the next one may start on each side, so that none covers another. */
  readonly freeAt: readonly [number, number];
}

/** A hall of thousands moves no more than this. */
export const MOST = 24;

/** Fewer than these rise each by itself. */
const FEW = 6;

const APART_MS = 260;

export const emptySky: Sky = {
  seen: { clap: 0, heart: 0, laugh: 0, wow: 0 },
  flights: [],
  nextId: 0,
  freeAt: [0, 0],
};

/** Lets rise what was shown since; what finds no place waits until others have landed. */
export function launched(sky: Sky, shown: SignCounts, now: number): Sky {
  const seen = { ...sky.seen };
  const counts = beyond(shown, seen);
  const fresh = SIGNS.filter((sign) => counts[sign] > 0).toSorted(
    (one, other) => counts[other] - counts[one],
  );
  const total = fresh.reduce((sum, sign) => sum + counts[sign], 0);
  const free = MOST - sky.flights.length;
  const rising =
    total <= Math.min(FEW, free)
      ? fresh.flatMap((sign) => Array.from({ length: counts[sign] }, () => ({ sign, count: 1 })))
      : fresh.slice(0, free).map((sign) => ({ sign, count: counts[sign] }));
  const flights = [...sky.flights];
  const freeAt: [number, number] = [...sky.freeAt];
  let id = sky.nextId;
  for (const { sign, count } of rising) {
    const side = freeAt[0] <= freeAt[1] ? 0 : 1;
    const start = Math.max(now, freeAt[side]);
    flights.push({ id, sign, count, side, delayMs: Math.round(start - now) });
    freeAt[side] = start + APART_MS;
    seen[sign] += count;
    id += 1;
  }
  return { seen, flights, nextId: id, freeAt };
}

/** One has reached the top, and makes place for what waits. */
export function landed(sky: Sky, id: number, shown: SignCounts, now: number): Sky {
  return launched({ ...sky, flights: sky.flights.filter((each) => each.id !== id) }, shown, now);
}
