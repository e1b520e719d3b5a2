import { describe, expect, it } from 'vitest';
import { aStanding, unranked } from '@/testing/messages';
import { isOnPodium, placesOf } from './podium';

const names = (...top: Parameters<typeof placesOf>[0]) =>
  placesOf(top).map(({ rank, standings }) => ({
    rank,
    names: standings.map(({ nickname }) => nickname),
  }));

describe('the podium', () => {
  it('has three places, each for all who share it', () => {
    expect(
      names(aStanding(1, 'Ann'), aStanding(1, 'Bea'), aStanding(3, 'Cem'), aStanding(4, 'Dora')),
    ).toEqual([
      { rank: 1, names: ['Ann', 'Bea'] },
      { rank: 3, names: ['Cem'] },
    ]);
  });

  it('has no place for those without points', () => {
    expect(names(aStanding(1, 'Ann'), aStanding(2, 'Bea', { score: 0 }))).toEqual([
      { rank: 1, names: ['Ann'] },
    ]);
    expect(isOnPodium({ score: 0 })).toBe(false);
  });

  it('is not there as long as nobody has points', () => {
    expect(names(unranked(aStanding(1, 'Ann')))).toEqual([]);
  });
});
