import { type FormEvent, type KeyboardEvent, useContext, useId, useState } from 'react';
import { Button } from '@/design/Button';
import { QuizLanguage } from '@/design/QuizText';
import { open as text } from '@/text/kinds/open';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps } from '../kind';
import { Told } from '../Told';
import { tidied } from '../typed';
import { Cards } from './Cards';
import styles from './play.module.css';

/** So many characters before the end it is told how many are left. */
const NEAR_THE_END = 60;

/** The key code while a character is put together, whose Enter belongs to it. */
const COMPOSING = 229;

/** A field of some lines. Enter sends, since it is one paragraph. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'open'>) {
  const [typed, setTyped] = useState('');
  const language = useContext(QuizLanguage);
  const id = useId();
  const { maxLength, hidden } = question;
  if (!isOpen) {
    return (
      <>
        <div className={styles.rest}>
          {given && <Told title={text.youSaid} words={given.text} />}
          {given && <p className={styles.hint}>{hidden ? text.waiting : text.look}</p>}
        </div>
        <AnswerFoot>{status}</AnswerFoot>
      </>
    );
  }
  const words = tidied(typed);
  const left = maxLength - typed.length;

  function send(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (words !== '') {
      onAnswer({ kind: 'open', text: words });
    }
  }

  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <div className={styles.rest}>
        <label htmlFor={id} className={styles.label}>
          {text.yours}
        </label>
        <textarea
          id={id}
          className={styles.field}
          rows={5}
          dir="auto"
          lang={language}
          autoComplete="off"
          enterKeyHint="send"
          maxLength={maxLength}
          aria-describedby={`${id}-left`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.keyCode !== COMPOSING) {
              send(event);
            }
          }}
        />
        <p id={`${id}-left`} className={styles.hint} role="status">
          {left <= NEAR_THE_END ? text.left(left) : question.thumbs ? text.hostGives : ''}
        </p>
      </div>
      <AnswerFoot>
        {status}
        <Button type="submit" large wide disabled={words === ''}>
          {text.send}
        </Button>
      </AnswerFoot>
    </form>
  );
}

/** What this player said, and what the hall sees. */
export function Outcome({ phase, given }: OutcomeProps<'open'>) {
  return (
    <>
      {given && <Told title={text.youSaid} words={given.text} />}
      <h2 className={styles.title}>{text.cards}</h2>
      <div className={styles.cards}>
        <Cards told={phase} />
      </div>
    </>
  );
}
