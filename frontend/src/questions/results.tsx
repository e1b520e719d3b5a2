import { Result as ChoiceResult } from './choice/Result';
import type { Kind, ResultPart, ResultProps } from './kind';
import { lazily, type Part, partOf, there } from './part';
import { traitsOf } from './traits';
import { WhenThere } from './WhenThere';

const choice = there({ Result: ChoiceResult });

const parts: { readonly [K in Kind]: Part<ResultPart<K>> } = {
  single: choice,
  multiple: choice,
  'true-false': choice,
  poll: choice,
  text: lazily(() => import('./text/results')),
  number: lazily(() => import('./number/results')),
  order: lazily(() => import('./order/results')),
  match: lazily(() => import('./match/results')),
  pin: lazily(() => import('./pin/results')),
  'word-cloud': lazily(() => import('./word-cloud/results')),
  open: lazily(() => import('./open/results')),
  scale: lazily(() => import('./scale/results')),
  slide: lazily(() => import('./slide/results')),
};

/** What was answered to a question that was played. */
export function Result<K extends Kind>(props: ResultProps<K>) {
  const kind = props.result.question.kind as K;
  return <WhenThere part={partOf(parts, kind)}>{({ Result }) => <Result {...props} />}</WhenThere>;
}

export { takesAnswers } from './traits';

/** Whether an answer to such a question can be right. */
export function isGraded(kind: Kind): boolean {
  return traitsOf(kind).isGraded;
}
