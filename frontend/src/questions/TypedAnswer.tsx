import { type ComponentProps, type ReactNode, useContext, useId, useState } from 'react';
import { Button } from '@/design/Button';
import { QuizLanguage } from '@/design/QuizText';
import { AnswerFoot } from './AnswerFoot';
import { Told } from './Told';
import styles from './TypedAnswer.module.css';

interface TypedAnswerProps extends Pick<ComponentProps<'input'>, 'inputMode' | 'maxLength'> {
  readonly label: string;
  readonly send: string;
  readonly unit?: string | undefined;
  readonly given: string | undefined;
  readonly isOpen: boolean;
  readonly status: ReactNode;
  readonly isFit: (typed: string) => boolean;
  readonly onSend: (typed: string) => void;
}

/** What was pasted may hold tabs and the like, which no server keeps. */
const UNSEEN = /\p{Cc}+/gu;

/** One field and a button; what was sent stays in sight. */
export function TypedAnswer({
  label,
  send,
  unit,
  given,
  isOpen,
  status,
  isFit,
  onSend,
  ...field
}: TypedAnswerProps) {
  const [typed, setTyped] = useState('');
  const language = useContext(QuizLanguage);
  const id = useId();
  if (!isOpen) {
    return (
      <>
        <div className={styles.rest}>
          {given !== undefined && <Told title={label} words={given} unit={unit} />}
        </div>
        <AnswerFoot>{status}</AnswerFoot>
      </>
    );
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit(typed)) {
          onSend(typed.replace(UNSEEN, ' ').trim());
        }
      }}
    >
      <div className={styles.rest}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <div className={styles.line}>
          <input
            id={id}
            className={styles.field}
            dir="auto"
            lang={language}
            // The phone is not to correct what is asked for.
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="send"
            {...field}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          {unit && <span className={styles.unit}>{unit}</span>}
        </div>
      </div>
      <AnswerFoot>
        {status}
        <Button type="submit" large wide disabled={!isFit(typed)}>
          {send}
        </Button>
      </AnswerFoot>
    </form>
  );
}
