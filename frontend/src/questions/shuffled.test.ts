import { describe, expect, it } from 'vitest';
import { shuffled } from './shuffled';

describe('an order of one’s own', () => {
  it('has each number once, and is the same after a reload', () => {
    const order = shuffled(6, 'p1 3');

    expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(shuffled(6, 'p1 3')).toEqual(order);
  });

  it('puts each option first for about as many players', () => {
    const firsts = [0, 0, 0, 0];
    for (let player = 0; player < 4_000; player++) {
      const first = shuffled(4, `player ${player} 0`)[0] as number;
      firsts[first] = (firsts[first] as number) + 1;
    }

    expect(Math.min(...firsts)).toBeGreaterThan(850);
  });
});
