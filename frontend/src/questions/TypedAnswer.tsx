import { type ComponentProps, type ReactNode, useContext, useId, useState } from 'react';
import { QuizLanguage } from '@/design/QuizText';
import { AnswerFoot } from './AnswerFoot';
import { SendButton } from './SendButton';
import { tidied } from './typed';
import styles from './TypedAnswer.module.css';

interface TypedAnswerProps extends Pick<ComponentProps<'input'>, 'inputMode' | 'maxLength'> {
  readonly label: string;
  readonly send: string;
  readonly unit?: string | undefined;
  /** What a button for a minus is called, since not every keypad has one. */
  readonly minus?: string;
  readonly given: string | undefined;
  readonly isOpen: boolean;
  readonly status: ReactNode;
  readonly isFit: (typed: string) => boolean;
  readonly onSend: (typed: string) => void;
}

const MINUS = /^\s*[-−]/;

/**
 * One field, and the button right below it, where a phone's keyboard does not cover it. What was
 * sent stays in the field; what was refused can be mended there.
 */
export function TypedAnswer({
  label,
  send,
  unit,
  minus,
  given,
  isOpen,
  status,
  isFit,
  onSend,
  ...field
}: TypedAnswerProps) {
  const [typed, setTyped] = useState('');
  const [sent, setSent] = useState<string>();
  const language = useContext(QuizLanguage);
  const id = useId();
  const isNegative = MINUS.test(typed);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen && isFit(typed)) {
          setSent(typed);
          onSend(tidied(typed));
        }
      }}
    >
      <div className={styles.rest}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <div className={styles.line}>
          {minus && (
            <button
              type="button"
              className={styles.minus}
              aria-label={minus}
              aria-pressed={isNegative}
              aria-disabled={!isOpen}
              // The field keeps the focus, and the phone its keypad.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() =>
                isOpen && setTyped(isNegative ? typed.replace(MINUS, '') : `-${typed}`)
              }
            >
              ±
            </button>
          )}
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
            readOnly={!isOpen}
            aria-invalid={isOpen && typed !== '' && typed === sent}
            aria-describedby={`${id}-status`}
            value={isOpen ? typed : (given ?? typed)}
            onChange={(event) => setTyped(event.target.value)}
          />
          {unit && <bdi className={styles.unit}>{unit}</bdi>}
        </div>
        <SendButton isOpen={isOpen} isFit={isFit(typed)}>
          {send}
        </SendButton>
      </div>
      <AnswerFoot>
        <div id={`${id}-status`}>{status}</div>
      </AnswerFoot>
    </form>
  );
}
