import { game } from '@/text/game';
import type { Kind } from './kind';

/** What is known of a kind before any part of it is loaded. */
interface Traits {
  /** Whether an answer can be right. */
  readonly isGraded: boolean;
  /** What players should know of such a question. */
  readonly fact?: string;
}

const traits: { readonly [K in Kind]: Traits } = {
  single: { isGraded: true },
  multiple: { isGraded: true, fact: game.severalRight },
  'true-false': { isGraded: true },
  poll: { isGraded: false, fact: game.poll },
  text: { isGraded: true },
  number: { isGraded: true },
  order: { isGraded: true },
};

/** Of a kind that only a newer page knows, nothing is. */
export function traitsOf(kind: Kind): Traits {
  return Object.hasOwn(traits, kind) ? traits[kind] : { isGraded: true };
}
