import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import styles from './Told.module.css';

interface ToldProps {
  readonly title: string;
  readonly words: string;
  /** What else is to be said of it. */
  readonly more?: string | undefined;
  readonly isRight?: boolean;
}

/** Words under a title, on a phone: what was right, or what this player said. */
export function Told({ title, words, more, isRight }: ToldProps) {
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={classes(styles.words, isRight && styles.right)}>
        <QuizText isPlain>{words}</QuizText>
        {more && <span className={styles.more}>{more}</span>}
      </p>
    </>
  );
}
