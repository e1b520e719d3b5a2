import { describe, expect, it } from 'vitest';
import { aStanding, unranked } from '@/testing/messages';
import { isOnPodium, isTimed, placesOf, tiesOf, upTo } from './podium';

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

const ranked = (...ranks: readonly (readonly [rank: number, score: number])[]) =>
  tiesOf(ranks.map(([rank, score], index) => aStanding(rank, `Player ${index}`, { score })));

describe('equal points', () => {
  it('are told apart, or share the place', () => {
    expect(ranked([1, 900], [2, 800])).toEqual({ broken: false, shared: false });
    expect(ranked([1, 900], [2, 900])).toEqual({ broken: true, shared: false });
    expect(ranked([1, 900], [1, 900])).toEqual({ broken: false, shared: true });
    expect(ranked([1, 900], [1, 900], [3, 900])).toEqual({ broken: true, shared: true });
  });

  it('are told to whoever they hurt, though only those ahead are shown', () => {
    const top = [900, 800, 800, 700].map((score, place) =>
      aStanding(place + 1, `Player ${place}`, { score }),
    );

    expect(tiesOf(upTo(top, 2, 'p1')).broken).toBe(false);
    expect(tiesOf(upTo(top, 2, 'p3')).broken).toBe(true);
    expect(upTo(top, 2, undefined)).toHaveLength(2);
  });

  it('are told apart by time unless speed does not count', () => {
    expect(isTimed(undefined)).toBe(true);
    expect(isTimed({ speed: false, shuffleOptions: false, shapesOnly: false })).toBe(false);
  });

  it('say nothing where nobody has a place', () => {
    expect(tiesOf([aStanding(1, 'Ann'), aStanding(2, 'Bea')].map(unranked))).toEqual({
      broken: false,
      shared: false,
    });
  });
});
