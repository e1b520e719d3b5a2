import type { ComponentType } from 'react';
import { Fields as ChoiceFields } from './choice/Fields';
import type { FormPart, FormType } from './forms';
import { lazily, type Part, partOf, there } from './part';
import { WhenThere } from './WhenThere';
import type { FieldsProps } from './writing';

interface FieldsPart<T extends FormType> {
  readonly Fields: ComponentType<FieldsProps<T, FormPart<T>>>;
}

const choice = there({ Fields: ChoiceFields });

const parts: { readonly [T in FormType]: Part<FieldsPart<T>> } = {
  single: choice,
  multiple: choice,
  'true-false': choice,
  poll: choice,
  text: lazily(() => import('./text/Fields')),
  number: lazily(() => import('./number/Fields')),
  order: lazily(() => import('./order/Fields')),
  match: lazily(() => import('./match/Fields')),
  pin: lazily(() => import('./pin/Fields')),
  'word-cloud': lazily(() => import('./word-cloud/Fields')),
  open: lazily(() => import('./open/Fields')),
  scale: lazily(() => import('./scale/Fields')),
  slide: lazily(() => import('./slide/Fields')),
};

/** The fields for what a kind adds to the form of a question. */
export function Fields<T extends FormType>(props: FieldsProps<T, FormPart<T>>) {
  const type: T = props.question.type;
  return <WhenThere part={partOf(parts, type)}>{({ Fields }) => <Fields {...props} />}</WhenThere>;
}
