import { classes } from '@/design/classes';
import { QuizText } from '@/design/QuizText';
import { library } from '@/text/library';
import type { KeyProps } from '../kind';
import type { ChoiceKind } from './choices';
import styles from './Key.module.css';

interface Shown {
  readonly text: string;
  readonly correct?: boolean;
}

/** The options, the right ones marked. */
export function Key({ question }: KeyProps<ChoiceKind>) {
  const options: readonly Shown[] = question.options;
  return (
    <ul className={styles.options}>
      {options.map(({ text, correct }) => (
        <li key={text} className={classes(styles.option, correct && styles.correct)}>
          <QuizText>{text}</QuizText>
          {correct && (
            <span role="img" aria-label={library.correct}>
              ✓
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
