import type { OutcomeView, PhaseView } from '@/api/generated/wire';

/** What is heard, and on phones felt. */
export type Cue =
  'question' | 'tick' | 'last-tick' | 'close' | 'reveal' | 'right' | 'not-right' | 'podium';

/** The last seconds of a question, each with a tick. */
const TICKS = 5;

/** When a tick is due, and of which second it is: 1 is the last one, and with 0 the time is up. */
export interface Tick {
  readonly second: number;
  readonly inMs: number;
}

/**
 * The ticks to come.
 *
 * @param ticked the second that was heard last: the clock is told anew now and then, and the same one
 *     is not to be heard again for a few milliseconds
 */
export function ticksAhead(remainingMs: number, ticked: number | undefined): readonly Tick[] {
  const hasMore = ticked === undefined || remainingMs > (ticked + 1) * 1_000;
  return Array.from({ length: TICKS + 1 }, (_, index) => TICKS - index)
    .map((second) => ({ second, inMs: remainingMs - second * 1_000 }))
    .filter(({ second, inMs }) => inMs >= 0 && (hasMore || second < ticked));
}

export function cueOfTick({ second }: Tick): Cue {
  return second === 0 ? 'close' : second === 1 ? 'last-tick' : 'tick';
}

/** What the hall hears when the room moves on. */
export function cueBetween(before: PhaseView | undefined, after: PhaseView): Cue | undefined {
  if (!before || isSame(before, after)) {
    return undefined;
  }
  switch (after.name) {
    case 'question':
      return 'question';
    case 'reveal':
      return 'reveal';
    case 'finished':
      return 'podium';
    case 'lobby':
    case 'standings':
      return undefined;
  }
}

function isSame(one: PhaseView, other: PhaseView): boolean {
  return one.name === 'question' && other.name === 'question'
    ? one.question.index === other.question.index && one.question.playing === other.question.playing
    : one.name === other.name;
}

/** At a reveal a phone says how its player did. */
export function cueOf({ verdict }: OutcomeView): Cue | undefined {
  switch (verdict) {
    case 'correct':
      return 'right';
    case 'partly':
    case 'counted':
      return 'reveal';
    case 'wrong':
    case 'missed':
      return 'not-right';
    case 'late':
    case 'void':
      return undefined;
  }
}
