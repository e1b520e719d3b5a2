import { Answer as ChoiceAnswer } from './choice/Answer';
import { Outcome as ChoiceOutcome } from './choice/Outcome';
import type { AnswerProps, Kind, OutcomeProps, PlayPart } from './kind';
import { lazily, type Part, partOf, there, usePrepared } from './part';
import { WhenThere } from './WhenThere';

const choice = there({ Answer: ChoiceAnswer, Outcome: ChoiceOutcome });

const parts: { readonly [K in Kind]: Part<PlayPart<K>> } = {
  single: choice,
  multiple: choice,
  'true-false': choice,
  poll: choice,
  text: lazily(() => import('./text/play')),
  number: lazily(() => import('./number/play')),
  order: lazily(() => import('./order/play')),
  match: lazily(() => import('./match/play')),
  pin: lazily(() => import('./pin/play')),
  'word-cloud': lazily(() => import('./word-cloud/play')),
  open: lazily(() => import('./open/play')),
  scale: lazily(() => import('./scale/play')),
  slide: lazily(() => import('./slide/play')),
};

/** Has what a phone needs for these kinds. */
export function usePlayParts(kinds: readonly string[] | undefined): void {
  usePrepared(parts, kinds);
}

/** Where a player answers. */
export function Answer<K extends Kind>(props: AnswerProps<K>) {
  const kind: K = props.question.kind;
  return <WhenThere part={partOf(parts, kind)}>{({ Answer }) => <Answer {...props} />}</WhenThere>;
}

/** How it went, in terms of the kind. */
export function Outcome<K extends Kind>(props: OutcomeProps<K>) {
  const kind: K = props.phase.kind;
  return (
    <WhenThere part={partOf(parts, kind)}>{({ Outcome }) => <Outcome {...props} />}</WhenThere>
  );
}
