import { classes } from './classes';
import styles from './OptionFace.module.css';
import { OptionShape } from './OptionShape';
import { optionLetter } from './options';
import { QuizText } from './QuizText';

interface OptionFaceProps {
  readonly index: number;
  readonly text: string;
  /** Its text is left to screen readers: others read it on the projector. */
  readonly shapeOnly?: boolean | undefined;
  readonly className?: string | undefined;
}

/** What an option looks like on its colour: shape, letter, text. */
export function OptionFace({ index, text, shapeOnly, className }: OptionFaceProps) {
  return (
    <span className={classes(styles.face, className)}>
      <span className={styles.badge}>
        <OptionShape index={index} className={styles.shape} />
        <span className={styles.letter}>{optionLetter(index)}</span>
      </span>
      <QuizText className={shapeOnly ? 'visually-hidden' : styles.text} data-fit>
        {text}
      </QuizText>
    </span>
  );
}
