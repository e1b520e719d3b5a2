import { describe, expect, it } from 'vitest';
import { aReveal, anOpenQuestion } from '@/testing/messages';
import { cueBetween, cueOf, cueOfTick, ticksAhead } from './cues';

const seconds = (remainingMs: number, ticked?: number) =>
  ticksAhead(remainingMs, ticked).map(({ second }) => second);

describe('ticks', () => {
  it('are those of the last five seconds, and the end', () => {
    expect(ticksAhead(20_000, undefined)).toEqual(
      [5, 4, 3, 2, 1, 0].map((second) => ({ second, inMs: 20_000 - second * 1_000 })),
    );
    expect(ticksAhead(20_000, undefined).map(cueOfTick)).toEqual([
      'tick',
      'tick',
      'tick',
      'tick',
      'last-tick',
      'close',
    ]);
  });

  it('are fewer where less time is left', () => {
    expect(seconds(2_500)).toEqual([2, 1, 0]);
  });

  it('are not heard twice when the clock is told anew', () => {
    expect(seconds(3_020, 3)).toEqual([2, 1, 0]);
  });

  it('begin again where the host gave more time', () => {
    expect(seconds(12_400, 3)).toEqual([5, 4, 3, 2, 1, 0]);
  });
});

describe('a cue', () => {
  it('is heard when the room moves on', () => {
    expect(cueBetween({ name: 'lobby' }, anOpenQuestion())).toBe('question');
    expect(cueBetween(anOpenQuestion(), aReveal())).toBe('reveal');
    expect(
      cueBetween(aReveal(), { name: 'finished', reason: 'completed', players: 0, top: [] }),
    ).toBe('podium');
  });

  it('is none for who comes into the middle, or to the same phase again', () => {
    expect(cueBetween(undefined, aReveal())).toBeUndefined();
    expect(cueBetween(aReveal(), aReveal())).toBeUndefined();
    expect(cueBetween(anOpenQuestion(), anOpenQuestion())).toBeUndefined();
  });

  it('tells a player apart what was right', () => {
    const outcome = { question: 0, points: 0, bonus: 0 };

    expect(cueOf({ ...outcome, verdict: 'correct' })).toBe('right');
    expect(cueOf({ ...outcome, verdict: 'missed' })).toBe('not-right');
    expect(cueOf({ ...outcome, verdict: 'late' })).toBeUndefined();
  });
});
