import type { CSSProperties } from 'react';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { formatPercent } from '@/text/choose';
import styles from './Tally.module.css';

export interface Counted {
  readonly words: string;
  readonly count: number;
  readonly isRight: boolean;
}

interface TallyProps {
  readonly label: string;
  readonly rows: readonly Counted[];
  readonly answered: number;
  /** What a tick says. */
  readonly right: string;
  /** What is heard in place of a bar. */
  readonly countedBy: (count: number, percent: string) => string;
}

/** How often each answer was given, in sizes of what is around. */
export function Tally({ label, rows, answered, right, countedBy }: TallyProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol className={styles.rows} aria-label={label}>
      {rows.map(({ words, count, isRight }) => {
        const percent = formatPercent(answered === 0 ? 0 : count / answered);
        return (
          <li
            key={words}
            className={classes(styles.row, isRight && styles.right)}
            style={{ '--part': count / most } as CSSProperties}
          >
            <QuizText isPlain className={styles.words} data-fit>
              {words}
            </QuizText>
            {isRight && (
              <span className={styles.tick} role="img" aria-label={right}>
                ✓
              </span>
            )}
            <span className={styles.count}>
              <span aria-hidden="true">
                {count} <small>{percent}</small>
              </span>
              <span className="visually-hidden">{countedBy(count, percent)}</span>
            </span>
            <span className={styles.bar} aria-hidden="true" />
          </li>
        );
      })}
    </ol>
  );
}
