import { QuizText } from '@/design/QuizText';
import type { QuestionOf } from '../kind';
import styles from './Ends.module.css';

/** What the ends of a scale mean, below it. Steps say it to those who hear the page. */
export function Ends({ question }: { question: Pick<QuestionOf<'scale'>, 'low' | 'high'> }) {
  return (
    <p className={styles.ends} aria-hidden="true">
      <QuizText>{question.low}</QuizText>
      <QuizText className={styles.high}>{question.high}</QuizText>
    </p>
  );
}
