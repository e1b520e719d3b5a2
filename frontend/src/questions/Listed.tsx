import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import styles from './Listed.module.css';

interface ListedProps {
  readonly lines: readonly string[];
  /** What a tick says, where all of them are right. */
  readonly right?: string;
  readonly isPlain?: boolean;
}

/** Short texts in a row, in the list of a quiz's questions. */
export function Listed({ lines, right, isPlain }: ListedProps) {
  return lines.length === 0 ? null : (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line} className={classes(styles.line, right !== undefined && styles.right)}>
          <QuizText isPlain={isPlain}>{line}</QuizText>
          {right !== undefined && (
            <span className={styles.tick} role="img" aria-label={right}>
              ✓
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
