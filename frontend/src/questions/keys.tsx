import type { ComponentType } from 'react';
import type { CorrectedKey } from '@/game/correctedKey';
import type { KeyFieldsProps } from './keying';
import { lazily, type Part, partOf } from './part';
import { WhenThere } from './WhenThere';

interface KeyPart {
  // Each kind takes the form of its own keys, which its question has.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly KeyFields: ComponentType<KeyFieldsProps<any>>;
}

const choice = lazily<KeyPart>(() => import('./choice/KeyFields'));

const parts: Readonly<Record<string, Part<KeyPart>>> = {
  single: choice,
  multiple: choice,
  'true-false': choice,
  text: lazily<KeyPart>(() => import('./text/KeyFields')),
  number: lazily<KeyPart>(() => import('./number/KeyFields')),
  order: lazily<KeyPart>(() => import('./order/KeyFields')),
  match: lazily<KeyPart>(() => import('./match/KeyFields')),
  pin: lazily<KeyPart>(() => import('./pin/KeyFields')),
};

/** What is right in place of what was, to be said by whoever corrects it. */
export function KeyFields(props: KeyFieldsProps<CorrectedKey>) {
  return (
    <WhenThere part={partOf(parts, props.known.kind)}>
      {({ KeyFields }) => <KeyFields {...props} />}
    </WhenThere>
  );
}
