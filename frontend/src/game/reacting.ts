import type { QuestionView, Reaction, SignCounts } from '@/api/generated/wire';
import type { RoomState } from './roomClient';

export type Sign = Reaction['sign'];

export const SIGNS: readonly Sign[] = ['clap', 'heart', 'laugh', 'wow'];

/** So many at once, and then one in so long: the server counts no more, and pages let no more through. */
export const BURST = 5;

/** A little longer than the server's, whose clock is another one. */
const INTERVAL_MS = 1_050;

/**
 * Whether a player may react now: not while answering.
 *
 * @param takesAnswers of a kind of question
 */
export function mayReact(
  { connection, view }: RoomState,
  takesAnswers: (kind: QuestionView['kind']) => boolean,
): boolean {
  if (!view?.mayReact || connection.name === 'closed') {
    return false;
  }
  return view.phase.name !== 'question' || !takesAnswers(view.phase.question.kind);
}

/** When all that a player may show at once is there again. */
export function afterReaction(fullAt: number, now: number): number {
  return Math.max(fullAt, now) + INTERVAL_MS;
}

/** From when on a player may react. */
export function nextReactionAt(fullAt: number): number {
  return fullAt - (BURST - 1) * INTERVAL_MS;
}

/** How much of one is not yet in the other. */
export function beyond(all: SignCounts, known: SignCounts): SignCounts {
  return {
    clap: all.clap - known.clap,
    heart: all.heart - known.heart,
    laugh: all.laugh - known.laugh,
    wow: all.wow - known.wow,
  };
}
