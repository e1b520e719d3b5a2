import type { Standing } from '@/api/generated/wire';

/** A place on the podium, with everyone who shares it. */
export interface Place {
  readonly rank: number;
  readonly standings: readonly Standing[];
}

const PLACES = 3;

/** The first three places; whoever has no points stands on none of them. */
export function placesOf(top: readonly Standing[]): readonly Place[] {
  const ranks = [...new Set(top.filter(isOnPodium).map(({ rank }) => rank ?? 0))];
  return ranks.map((rank) => ({
    rank,
    standings: top.filter((standing) => standing.rank === rank),
  }));
}

export function isOnPodium({ rank, score }: { rank?: number; score: number }): boolean {
  return rank !== undefined && rank <= PLACES && score > 0;
}

/** What became of equal points in a ranking: somebody is ahead all the same, or shares the place. */
export interface Ties {
  readonly broken: boolean;
  readonly shared: boolean;
}

/** Of a ranking, best first. */
export function tiesOf(top: readonly Standing[]): Ties {
  const pairs = top.slice(1).map((standing, index) => [top[index], standing] as const);
  const equal = pairs.filter(
    ([ahead, behind]) => ahead?.score === behind.score && behind.rank !== undefined,
  );
  return {
    broken: equal.some(([ahead, behind]) => ahead?.rank !== behind.rank),
    shared: equal.some(([ahead, behind]) => ahead?.rank === behind.rank),
  };
}
