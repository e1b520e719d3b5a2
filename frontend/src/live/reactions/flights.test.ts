import { describe, expect, it } from 'vitest';
import type { SignCounts } from '@/api/generated/wire';
import { emptySky, landed, launched, MOST } from './flights';

const shown = (clap: number, heart = 0, laugh = 0, wow = 0): SignCounts => ({
  clap,
  heart,
  laugh,
  wow,
});

const rising = (sky: typeof emptySky) => sky.flights.map(({ sign, count }) => [sign, count]);

describe('what rises on the projector', () => {
  it('is each by itself where few are shown', () => {
    expect(rising(launched(emptySky, shown(2, 1), 0))).toEqual([
      ['clap', 1],
      ['clap', 1],
      ['heart', 1],
    ]);
  });

  it('is one of a kind with a number where many are shown', () => {
    expect(rising(launched(emptySky, shown(30, 700, 0, 1), 0))).toEqual([
      ['heart', 700],
      ['clap', 30],
      ['wow', 1],
    ]);
  });

  it('is only what was not there before', () => {
    const sky = launched(launched(emptySky, shown(2), 0), shown(3, 1), 500);

    expect(rising(sky).slice(2)).toEqual([
      ['clap', 1],
      ['heart', 1],
    ]);
  });

  it('is never too much, and forgets nothing that was shown', () => {
    let sky = emptySky;
    for (let told = 1; told <= 100; told += 1) {
      sky = launched(sky, shown(told * 5), told * 500);
      expect(sky.flights.length).toBeLessThanOrEqual(MOST);
    }
    expect(sky.flights).toHaveLength(MOST);
    expect(sky.seen.clap).toBeLessThan(500);

    for (const { id } of sky.flights) {
      sky = landed(sky, id, shown(500), 51_000);
    }

    expect(sky.seen).toEqual(shown(500));
  });

  it('keeps apart what rises on the same side', () => {
    const sky = launched(launched(emptySky, shown(6), 1_000), shown(12), 1_100);
    for (const side of [0, 1]) {
      const starts = sky.flights
        .filter((flight) => flight.side === side)
        .map(({ id, delayMs }) => (id < 6 ? 1_000 : 1_100) + delayMs);

      expect(starts.slice(1).every((at, i) => at - (starts[i] ?? 0) >= 260)).toBe(true);
    }
  });
});
