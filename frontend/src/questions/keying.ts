import type { Results } from '@/api/generated/session';
import type { NumberKey, PinTargetView, Reveal } from '@/api/generated/wire';
import type { CorrectedKey } from '@/game/correctedKey';

/** What is known of a question's key, from its reveal or from results. */
export interface Known {
  readonly kind: string;
  readonly options?: readonly string[];
  readonly correct?: readonly number[];
  readonly accepted?: readonly string[];
  readonly value?: string;
  readonly tolerance?: string;
  readonly tolerancePercent?: string;
  readonly zeroAt?: string;
  readonly items?: readonly string[];
  readonly order?: readonly number[];
  readonly left?: readonly string[];
  readonly right?: readonly string[];
  readonly pairs?: readonly (readonly number[])[];
  readonly pin?: PinTargetView;
  readonly media?: { readonly image: string; readonly alt: string };
}

/** @typeParam K the form in which a key of the kind is corrected */
export interface KeyFieldsProps<K extends CorrectedKey> {
  readonly known: Known;
  /** As it is written now; undefined while that is no key. */
  readonly value: K | undefined;
  readonly onChange: (key: K | undefined) => void;
}

export function knownOfReveal({ question, ...revealed }: Reveal): Known {
  return known(question, revealed);
}

export function knownOfResult({ question, ...outcome }: Results['questions'][number]): Known {
  return known(question, outcome);
}

/** What was asked comes last: pairs have a right side, and of an outcome it is how many were right. */
function known(asked: object, outcome: object): Known {
  return { ...outcome, ...asked } as Known;
}

/** The key in the form in which it is corrected; undefined where nothing is right or wrong. */
export function keyOf(known: Known): CorrectedKey | undefined {
  const {
    options,
    correct = [],
    accepted,
    value,
    items = [],
    order,
    left,
    right,
    pairs,
    pin,
  } = known;
  if (options) {
    return correct.length === 0 ? undefined : optionsKey(options.length, correct);
  }
  if (accepted) {
    return { accepted: [...accepted] };
  }
  if (value !== undefined) {
    return { number: { value, ...marginOf(known) } };
  }
  if (order) {
    return { items: order.map((index) => items[index] ?? '') };
  }
  if (pairs) {
    return {
      pairs: pairs.map(([one = 0, other = 0]) => ({
        left: left?.[one] ?? '',
        right: right?.[other] ?? '',
      })),
    };
  }
  return pin && { pin };
}

export function optionsKey(options: number, right: readonly number[]) {
  return {
    options: Array.from({ length: options }, (_, option) => ({ correct: right.includes(option) })),
  };
}

function marginOf({ tolerance, tolerancePercent, zeroAt }: Known): Omit<NumberKey, 'value'> {
  return {
    ...(tolerance !== undefined && { tolerance }),
    ...(tolerancePercent !== undefined && { tolerancePercent }),
    ...(zeroAt !== undefined && { zeroAt }),
  };
}
