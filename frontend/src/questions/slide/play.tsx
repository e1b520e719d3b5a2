import { QuizText } from '@/design/QuizText';
import { slide as text } from '@/text/kinds/slide';
import type { AnswerProps } from '../kind';
import styles from './play.module.css';

/** Eyes go to the projector; its text is here too, for those who cannot read it there. */
export function Answer({ question }: AnswerProps<'slide'>) {
  return (
    <div className={styles.slide}>
      {question.body && (
        <QuizText as="p" className={styles.body}>
          {question.body}
        </QuizText>
      )}
      <div className={styles.look}>
        <p className={styles.up}>{text.look}</p>
        <p>{text.wait}</p>
      </div>
    </div>
  );
}

/** It is left without a reveal. */
export function Outcome() {
  return null;
}
