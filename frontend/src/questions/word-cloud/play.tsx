import { type FormEvent, useContext, useId, useState } from 'react';
import { Button } from '@/design/Button';
import { QuizLanguage } from '@/design/QuizText';
import { wordCloud as text } from '@/text/kinds/wordCloud';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps } from '../kind';
import { Told } from '../Told';
import { tidied } from '../typed';
import { Cloud } from './Cloud';
import { isSameWord } from './same';
import styles from './play.module.css';

/** As many fields as words are asked for. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'word-cloud'>) {
  const [typed, setTyped] = useState<readonly string[]>(() =>
    Array.from({ length: question.words }, () => ''),
  );
  if (!isOpen) {
    return (
      <>
        <div className={styles.rest}>
          {given && <Told title={text.youSaid} words={given.words.join(' · ')} />}
          {given && <p className={styles.look}>{text.look}</p>}
        </div>
        <AnswerFoot>{status}</AnswerFoot>
      </>
    );
  }
  const words = typed.map(tidied).filter((word) => word !== '');

  function send(event: FormEvent) {
    event.preventDefault();
    if (words.length > 0) {
      onAnswer({ kind: 'word-cloud', words });
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <fieldset className={styles.rest}>
        <legend className={styles.legend}>{text.yours(question.words)}</legend>
        {typed.map((word, index) => (
          <WordField
            // The fields are as many and in this order as long as the question is there.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={question.words === 1 ? text.yours(1) : text.word(index + 1)}
            word={word}
            isTwice={typed.slice(0, index).some((other) => isSameWord(other, word))}
            maxLength={question.maxLength}
            onChange={(changed) =>
              setTyped(typed.map((other, at) => (at === index ? changed : other)))
            }
          />
        ))}
      </fieldset>
      <AnswerFoot>
        {status}
        <Button type="submit" large wide disabled={words.length === 0}>
          {text.send(question.words)}
        </Button>
      </AnswerFoot>
    </form>
  );
}

interface WordFieldProps {
  readonly label: string;
  readonly word: string;
  readonly isTwice: boolean;
  readonly maxLength: number;
  readonly onChange: (word: string) => void;
}

function WordField({ label, word, isTwice, maxLength, onChange }: WordFieldProps) {
  const language = useContext(QuizLanguage);
  const hint = useId();
  return (
    <div className={styles.line}>
      <input
        className={styles.field}
        aria-label={label}
        aria-describedby={isTwice ? hint : undefined}
        placeholder={label}
        dir="auto"
        lang={language}
        autoComplete="off"
        enterKeyHint="send"
        maxLength={maxLength}
        value={word}
        onChange={(event) => onChange(event.target.value)}
      />
      {isTwice && (
        <p id={hint} className={styles.hint}>
          {text.twice}
        </p>
      )}
    </div>
  );
}

/** The cloud, and which words of it are this player's. */
export function Outcome({ phase, given }: OutcomeProps<'word-cloud'>) {
  return (
    <>
      {given && <Told title={text.youSaid} words={given.words.join(' · ')} />}
      <h2 className={styles.title}>{text.cloud}</h2>
      <div className={styles.cloud}>
        <Cloud cloud={phase} />
      </div>
    </>
  );
}
