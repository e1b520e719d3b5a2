import type { MediaView, QuestionView } from '@/api/generated/wire';
import { game } from '@/text/game';
import type { Kind } from './kind';

/** What is known of a kind before any part of it is loaded. */
interface Traits {
  /** Whether an answer can be right. */
  readonly isGraded: boolean;
  /** Whether it is only shown: no answer, no clock, no reveal. */
  readonly isShown?: true;
  /** What players should know of such a question. */
  readonly fact?: string;
  /** Whether its parts show the question's picture themselves, so that nobody else does. */
  readonly showsPicture?: boolean;
}

const traits: { readonly [K in Kind]: Traits } = {
  single: { isGraded: true },
  multiple: { isGraded: true, fact: game.severalRight },
  'true-false': { isGraded: true },
  poll: { isGraded: false, fact: game.poll },
  text: { isGraded: true },
  number: { isGraded: true },
  order: { isGraded: true },
  match: { isGraded: true },
  pin: { isGraded: true, showsPicture: true },
  'word-cloud': { isGraded: false },
  open: { isGraded: false },
  scale: { isGraded: false },
  slide: { isGraded: false, isShown: true },
};

/** Of a kind that only a newer page knows, nothing is. */
export function traitsOf(kind: Kind): Traits {
  return Object.hasOwn(traits, kind) ? traits[kind] : { isGraded: true };
}

/** The picture to be shown with what is asked. */
export function pictureOf({ kind, media }: QuestionView): MediaView | undefined {
  return showsPicture(kind) ? undefined : media;
}

/** Whether its parts show the question's picture themselves. */
export function showsPicture(kind: Kind): boolean {
  return traitsOf(kind).showsPicture ?? false;
}

/** Which of the quiz's questions it is; slides are numbered with them. */
export function placeText({ kind, index }: QuestionView, questions: number): string {
  return takesAnswers(kind) ? game.questionOf(index, questions) : game.slideOf(index, questions);
}

/** Whether there is something to answer; else it is only shown. */
export function takesAnswers(kind: Kind): boolean {
  return !traitsOf(kind).isShown;
}
