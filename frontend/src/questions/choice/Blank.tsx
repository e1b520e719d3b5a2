import { classes } from '@/design/classes';
import { QuizText } from '@/design/QuizText';
import styles from '../Blank.module.css';
import type { BlankProps } from '../kind';
import { QuizPicture } from '../QuizPicture';
import type { ChoiceKind } from './choices';

interface Shown {
  readonly text: string;
  readonly image?: string;
  readonly alt?: string;
}

/** The options, each with something to be marked. */
export function Blank({ question }: BlankProps<ChoiceKind>) {
  const options: readonly Shown[] = question.options;
  const areSeveral =
    question.type === 'multiple' || ('several' in question && question.several === true);
  return (
    <ul className={styles.options}>
      {options.map(({ text, image, alt = '' }, index) => (
        <li key={text || alt} className={styles.option}>
          <span className={classes(styles.mark, areSeveral && styles.box)} aria-hidden="true" />
          <span className={styles.letter}>{String.fromCodePoint(65 + index)}</span>
          {image && <QuizPicture className={styles.picture} image={image} alt={alt} sizes="8rem" />}
          {text && <QuizText>{text}</QuizText>}
        </li>
      ))}
    </ul>
  );
}
