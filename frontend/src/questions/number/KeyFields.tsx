import { useState } from 'react';
import { SelectField, TextField } from '@/design/Field';
import type { CorrectedKey } from '@/game/correctedKey';
import { number as text } from '@/text/kinds/number';
import type { KeyFieldsProps, Known } from '../keying';
import styles from './Fields.module.css';
import { type Margin, MARGINS } from './form';
import { numberIn, plain } from './typed';

type NumbersKey = Extract<CorrectedKey, { readonly number: unknown }>;

interface Typed {
  readonly value: string;
  readonly margin: Margin;
  readonly distance: string;
}

/** The right number, and what else counts, as in the editor. */
export function KeyFields({ known, onChange }: KeyFieldsProps<NumbersKey>) {
  const [typed, setTyped] = useState(() => typedOf(known));
  const { value, margin, distance } = typed;
  const change = (part: Partial<Typed>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onChange(keyOf(next));
  };
  const far = numberIn(distance);
  return (
    <>
      <TextField
        label={text.value}
        inputMode="decimal"
        autoComplete="off"
        error={numberIn(value) === undefined ? text.hints.noNumber : undefined}
        value={value}
        onChange={({ target }) => change({ value: target.value })}
      />
      <div className={styles.pair}>
        <SelectField
          label={text.counts}
          value={margin}
          onChange={({ target }) => change({ margin: target.value as Margin })}
        >
          {MARGINS.map((each) => (
            <option key={each} value={each}>
              {text.margins[each]}
            </option>
          ))}
        </SelectField>
        {margin !== 'exact' && (
          <TextField
            label={text.distance[margin]}
            inputMode="decimal"
            autoComplete="off"
            error={
              far === undefined ? text.hints.noNumber : far <= 0 ? text.hints.positive : undefined
            }
            value={distance}
            onChange={({ target }) => change({ distance: target.value })}
          />
        )}
      </div>
    </>
  );
}

function typedOf(known: Known): Typed {
  // One that counts up to a distance of 0 off is exact.
  const margin =
    MARGINS.find((each) => each !== 'exact' && Number(known[each] ?? 0) > 0) ?? 'exact';
  return {
    value: known.value ?? '',
    margin,
    distance: margin === 'exact' ? '' : (known[margin] ?? ''),
  };
}

/** Undefined while something is no number. */
function keyOf({ value, margin, distance }: Typed): NumbersKey | undefined {
  const right = numberIn(value);
  const far = numberIn(distance);
  if (right === undefined || (margin !== 'exact' && (far === undefined || far <= 0))) {
    return undefined;
  }
  return {
    number: {
      value: plain(right),
      ...(margin !== 'exact' && far !== undefined && { [margin]: plain(far) }),
    },
  };
}
