import { useId, useState } from 'react';
import { Button } from '@/design/Button';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { scale as text } from '@/text/kinds/scale';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps, QuestionOf } from '../kind';
import { Ends } from './Ends';
import { Ratings } from './Ratings';
import styles from './play.module.css';
import { ratedOf, stepsTo } from './said';

/** A row of steps for each statement; sent together. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'scale'>) {
  const rated = ratedOf(question.statements);
  const [chosen, setChosen] = useState<readonly (number | undefined)[]>(() =>
    rated.map(() => undefined),
  );
  const values = chosen.filter((value) => value !== undefined);
  const missing = rated.length - values.length;
  return (
    <>
      <div className={styles.rows}>
        {rated.map((words, index) => (
          <Steps
            key={words ?? ''}
            question={question}
            words={words}
            value={given?.values[index] ?? chosen[index]}
            isOpen={isOpen}
            onChoose={(value) => setChosen(chosen.with(index, value))}
          />
        ))}
      </div>
      <AnswerFoot>
        {status}
        {isOpen && (
          <Button
            large
            wide
            disabled={missing > 0}
            onClick={() => onAnswer({ kind: 'scale', values })}
          >
            {missing === 0 ? text.send : rated.length === 1 ? text.choose : text.toSet(missing)}
          </Button>
        )}
      </AnswerFoot>
    </>
  );
}

interface StepsProps {
  readonly question: QuestionOf<'scale'>;
  /** What is rated, where it is not the question itself. */
  readonly words: string | undefined;
  readonly value: number | undefined;
  readonly isOpen: boolean;
  readonly onChoose: (value: number) => void;
}

function Steps({ question, words, value, isOpen, onChoose }: StepsProps) {
  const { steps, low, high } = question;
  const name = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={words ? styles.words : 'visually-hidden'}>
        {words ? <QuizText>{words}</QuizText> : text.question}
      </legend>
      <div className={classes(styles.steps, steps > 7 && styles.many)}>
        {stepsTo(steps).map((step) => (
          <label key={step} className={styles.step}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={step === value}
              disabled={!isOpen}
              aria-label={text.step(step, steps, low, high)}
              onChange={() => onChoose(step)}
            />
            <span className={styles.face} aria-hidden="true">
              {step}
            </span>
          </label>
        ))}
      </div>
      <Ends question={question} />
    </fieldset>
  );
}

/** How everybody rated it, and what this player said. */
export function Outcome({ phase, given }: OutcomeProps<'scale'>) {
  const { question, ratings, answered } = phase;
  return (
    <div className={styles.outcome}>
      <Ratings scale={question} ratings={ratings} answered={answered} own={given?.values} />
    </div>
  );
}
