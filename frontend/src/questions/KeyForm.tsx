import { useState } from 'react';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import type { CorrectedKey } from '@/game/correctedKey';
import { mend } from '@/text/mend';
import styles from './KeyForm.module.css';
import { keyOf, type Known } from './keying';
import { KeyFields } from './keys';

const LONGEST_REASON = 200;

interface KeyFormProps {
  readonly known: Known;
  /** Whether the question counts for nobody now: with a key it does again. */
  readonly isVoid: boolean;
  readonly isBusy?: boolean;
  readonly onCorrect: (key: CorrectedKey, reason: string | undefined) => void;
  readonly onVoid: (reason: string | undefined) => void;
}

/** Another key for a question that was played, or none at all, with the reason for all to read. */
export function KeyForm({ known, isVoid, isBusy = false, onCorrect, onVoid }: KeyFormProps) {
  const before = keyOf(known);
  const [key, setKey] = useState(before);
  const [typed, setTyped] = useState('');
  const reason = typed.trim() || undefined;
  const isChanged = JSON.stringify(key) !== JSON.stringify(before);
  return (
    <div className={styles.form}>
      {before && <KeyFields known={known} value={key} onChange={setKey} />}
      <TextField
        label={mend.reason}
        hint={mend.reasonHint}
        maxLength={LONGEST_REASON}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {before && (
        <div>
          <Button
            disabled={isBusy || key === undefined || (!isChanged && !isVoid)}
            onClick={() => key && onCorrect(key, reason)}
          >
            {mend.correct}
          </Button>
          <p className={styles.text}>{mend.correctText}</p>
        </div>
      )}
      {!isVoid && (
        <div>
          <Button look="secondary" disabled={isBusy} onClick={() => onVoid(reason)}>
            {mend.voidIt}
          </Button>
          <p className={styles.text}>{mend.voidText}</p>
        </div>
      )}
    </div>
  );
}
