import type { ReactNode } from 'react';
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
  /** What it looks like, beside its text. */
  readonly picture?: ReactNode;
  /** Whether the picture, which is called by the text, is all there is to be seen. */
  readonly isPictureAlone?: boolean | undefined;
  readonly className?: string | undefined;
}

/** What an option looks like on its colour: shape, letter, text, and its picture where it has one. */
export function OptionFace({
  index,
  text,
  shapeOnly,
  picture,
  isPictureAlone,
  className,
}: OptionFaceProps) {
  return (
    <span className={classes(styles.face, className)}>
      <span className={styles.badge}>
        <OptionShape index={index} className={styles.shape} />
        <span className={styles.letter}>{optionLetter(index)}</span>
      </span>
      {picture}
      {!isPictureAlone && (
        <QuizText className={shapeOnly ? 'visually-hidden' : styles.text} data-fit>
          {text}
        </QuizText>
      )}
    </span>
  );
}
