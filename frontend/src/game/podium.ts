import type { SettingsView, Standing } from '@/api/generated/wire';

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

/** Whether less time decides of equal points, where right answers do not. */
export function isTimed(settings: SettingsView | undefined): boolean {
  return settings?.speed ?? true;
}

/**
 * The part of a ranking, best first, of which somebody wants to know who is ahead and why: so many
 * are shown to all, and whoever is below them sees the own place.
 */
export function upTo(
  top: readonly Standing[],
  shown: number,
  own: string | undefined,
): readonly Standing[] {
  const place = top.findIndex(({ playerId }) => playerId === own);
  return top.slice(0, Math.max(shown, place + 1));
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
