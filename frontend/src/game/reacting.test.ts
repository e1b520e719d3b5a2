import { describe, expect, it } from 'vitest';
import type { PhaseView, Welcome } from '@/api/generated/wire';
import { aReveal, aWelcome, anOpenQuestion } from '@/testing/messages';
import { emptyOutbox } from './outbox';
import { afterReaction, BURST, mayReact, nextReactionAt } from './reacting';
import { nextView, type RoomView } from './roomView';

const takesAnswers = (kind: string) => kind !== 'slide';

function may(phase: PhaseView, part: Partial<Welcome> = {}): boolean {
  const view = nextView(undefined, aWelcome(phase, { reactions: true, ...part }), 0) as RoomView;
  return mayReact({ connection: { name: 'live' }, view, outbox: emptyOutbox }, takesAnswers);
}

/** How many of those who tap at these times, in milliseconds, are let through. */
function through(times: readonly number[]): number {
  let fullAt = 0;
  let count = 0;
  for (const now of times) {
    if (now >= nextReactionAt(fullAt)) {
      fullAt = afterReaction(fullAt, now);
      count += 1;
    }
  }
  return count;
}

describe('reactions', () => {
  it('are for before, between and after questions, and for what is only shown', () => {
    const slide = anOpenQuestion({ kind: 'slide' } as never);

    expect(may({ name: 'lobby' })).toBe(true);
    expect(may(aReveal())).toBe(true);
    expect(may({ name: 'standings', question: 0, top: [] })).toBe(true);
    expect(may({ name: 'finished', reason: 'completed', top: [], players: 3 })).toBe(true);
    expect(may(slide)).toBe(true);
    expect(may(anOpenQuestion())).toBe(false);
  });

  it('are for nobody where the host wants none, or the server knows none', () => {
    const { reactions: _, ...before } = aWelcome({ name: 'lobby' });
    const view = nextView(undefined, before, 0) as RoomView;
    const state = { connection: { name: 'live' }, view, outbox: emptyOutbox } as const;

    expect(mayReact(state, takesAnswers)).toBe(false);
  });

  it('are let through five at once, and then one a second', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => 10_000 + i * 10);

    expect(through(twenty)).toBe(BURST);
    expect(through([...twenty, 11_000])).toBe(BURST);
    expect(through([...twenty, 11_200, 11_300])).toBe(BURST + 1);
    expect(through(Array.from({ length: 30 }, (_, i) => i * 1_100))).toBe(30);
  });

  it('are never more than the server counts, however they are spread', () => {
    for (const pause of [7, 90, 333, 600, 999, 1_001]) {
      const times = Array.from({ length: 400 }, (_, i) => i * pause);
      const seconds = Math.floor((399 * pause) / 1_000);

      expect(through(times)).toBeLessThanOrEqual(BURST + seconds);
    }
  });
});
