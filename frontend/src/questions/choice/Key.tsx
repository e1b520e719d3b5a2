import { classes } from '@/design/classes';
import { QuizText } from '@/design/QuizText';
import { library } from '@/text/library';
import { QuizPicture } from '../QuizPicture';
import type { KeyProps } from '../kind';
import type { ChoiceKind } from './choices';
import styles from './Key.module.css';

interface Shown {
  readonly text: string;
  readonly correct?: boolean;
  readonly image?: string;
  readonly alt?: string;
}

/** The options, the right ones marked. */
export function Key({ question }: KeyProps<ChoiceKind>) {
  const options: readonly Shown[] = question.options;
  return (
    <ul className={styles.options}>
      {options.map(({ text, correct, image, alt = '' }) => (
        <li
          key={text || alt}
          className={classes(styles.option, image && styles.pictured, correct && styles.correct)}
        >
          {image && <QuizPicture className={styles.picture} image={image} alt={alt} sizes="8rem" />}
          {text && <QuizText>{text}</QuizText>}
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
