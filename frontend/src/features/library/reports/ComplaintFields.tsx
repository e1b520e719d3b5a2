import { useId } from 'react';
import type { ReportReason } from '@/api/generated/quiz';
import { TextArea } from '@/design/Field';
import { moderation } from '@/text/moderation';
import styles from './ComplaintFields.module.css';

const REASONS = Object.keys(moderation.reasons) as ReportReason[];

export interface Said {
  readonly reason?: ReportReason | undefined;
  readonly words: string;
}

interface ComplaintFieldsProps {
  readonly said: Said;
  readonly legend: string;
  readonly wordsLabel: string;
  readonly wordsHint: string;
  readonly wordsLength: number;
  readonly onChange: (said: Said) => void;
}

/** What is wrong with a quiz: one of few reasons, and words. */
export function ComplaintFields(props: ComplaintFieldsProps) {
  const { said, legend, wordsLabel, wordsHint, wordsLength, onChange } = props;
  const name = useId();
  return (
    <div className={styles.fields}>
      <fieldset className={styles.reasons}>
        <legend className={styles.legend}>{legend}</legend>
        {REASONS.map((reason) => (
          <label key={reason} className={styles.reason}>
            <input
              type="radio"
              name={name}
              checked={said.reason === reason}
              onChange={() => onChange({ ...said, reason })}
            />
            {moderation.reasons[reason]}
          </label>
        ))}
      </fieldset>
      <TextArea
        label={wordsLabel}
        hint={wordsHint}
        rows={3}
        maxLength={wordsLength}
        value={said.words}
        onChange={({ target }) => onChange({ ...said, words: target.value })}
      />
    </div>
  );
}

/** Whether it says enough to be sent. */
export function isSaid(said: Said): said is Said & { readonly reason: ReportReason } {
  return said.reason !== undefined && (said.reason !== 'other' || said.words.trim() !== '');
}
