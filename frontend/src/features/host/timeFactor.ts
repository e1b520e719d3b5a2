import type { Person } from '@/api/generated/session';
import { unreachable } from '@/game/never';
import type { host } from '@/text/host';

/** How long a player may take for an answer, as it is offered. */
export type Factor = keyof typeof host.door.timeFactors;

/** Longer than everybody. */
export type Longer = Exclude<Factor, 'all'>;

/** In the order in which they are offered. */
export const LONGER: readonly Longer[] = ['1.25', '1.5', '2', 'none'];
export const FACTORS: readonly Factor[] = ['all', ...LONGER];

export function factorOf({ time }: Person): Factor | undefined {
  if (!time) {
    return 'all';
  }
  return time.factor === null ? 'none' : FACTORS.find((each) => Number(each) === time.factor);
}

/** Null for no limit. */
export function numberOf(factor: Longer): 1.25 | 1.5 | 2 | null {
  switch (factor) {
    case '1.25':
      return 1.25;
    case '1.5':
      return 1.5;
    case '2':
      return 2;
    case 'none':
      return null;
    default:
      return unreachable(factor);
  }
}
