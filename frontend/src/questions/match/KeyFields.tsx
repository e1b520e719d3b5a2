import { SelectField } from '@/design/Field';
import type { CorrectedKey } from '@/game/correctedKey';
import { match as text } from '@/text/kinds/match';
import styles from '../KeyForm.module.css';
import type { KeyFieldsProps } from '../keying';

type PairsKey = Extract<CorrectedKey, { readonly pairs: unknown }>;

/** What belongs to what, of both sides that there are. */
export function KeyFields({ known, value, onChange }: KeyFieldsProps<PairsKey>) {
  const { right = [] } = known;
  const pairs = value?.pairs ?? [];
  /** Whoever had it gets what this one had, so that each stays joined once. */
  const join = (index: number, other: string) => {
    const before = pairs[index]?.right ?? '';
    onChange({
      pairs: pairs.map(({ left, right: joined }, at) => ({
        left,
        right: at === index ? other : joined === other ? before : joined,
      })),
    });
  };
  return (
    <fieldset className={styles.key}>
      <legend>{text.rightPairs}</legend>
      {pairs.map(({ left, right: joined }, index) => (
        <SelectField
          key={left}
          label={left}
          value={joined}
          onChange={({ target }) => join(index, target.value)}
        >
          {right.map((other) => (
            <option key={other} value={other}>
              {other}
            </option>
          ))}
        </SelectField>
      ))}
    </fieldset>
  );
}
