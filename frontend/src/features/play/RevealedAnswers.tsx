import type { CSSProperties } from 'react';
import type { Reveal } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { OptionFace } from '@/design/OptionFace';
import { optionColour } from '@/design/options';
import { QuizText } from '@/design/QuizText';
import { play } from '@/text/play';
import { Picture } from './Picture';
import styles from './RevealedAnswers.module.css';

interface RevealedAnswersProps {
  readonly phase: Reveal;
  /** What this player answered. */
  readonly chosen: readonly number[];
}

/** What is right, what this player chose, and why. */
export function RevealedAnswers({ phase, chosen }: RevealedAnswersProps) {
  const { correct, question, explanation } = phase;
  const others = chosen.filter((option) => !correct.includes(option));
  return (
    <div className={styles.answers}>
      <Options
        title={correct.length === 1 ? play.answerWas : play.answersWere}
        {...{ phase, chosen, options: correct, isRight: true }}
      />
      <Options
        title={play.youChose}
        {...{ phase, chosen, options: others, isRight: correct.length === 0 }}
      />
      {question.media && <Picture media={question.media} />}
      {explanation && (
        <QuizText as="p" className={styles.explanation}>
          {explanation}
        </QuizText>
      )}
    </div>
  );
}

interface OptionsProps extends RevealedAnswersProps {
  readonly title: string;
  readonly options: readonly number[];
  readonly isRight: boolean;
}

function Options({ title, phase, chosen, options, isRight }: OptionsProps) {
  if (options.length === 0) {
    return null;
  }
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {options.map((index) => (
          <li
            key={index}
            className={classes(styles.answer, !isRight && styles.wrong)}
            style={{ '--colour': optionColour(index) } as CSSProperties}
          >
            <OptionFace index={index} text={phase.question.options[index] ?? ''} />
            {isRight && phase.correct.length > 0 && chosen.includes(index) && (
              <em className={styles.own}>{play.yourAnswer}</em>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
