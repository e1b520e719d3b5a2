import { classes } from './classes';
import styles from './OptionFace.module.css';
import { OptionShape } from './OptionShape';
import { optionLetter } from './options';

interface OptionFaceProps {
  readonly index: number;
  readonly text: string;
  /** For narrow places: the text goes below. */
  readonly isStacked?: boolean;
}

/** What an option looks like on its colour: shape, letter, text. */
export function OptionFace({ index, text, isStacked }: OptionFaceProps) {
  return (
    <span className={classes(styles.face, isStacked && styles.stacked)}>
      <span className={styles.badge}>
        <OptionShape index={index} className={styles.shape} />
        <span className={styles.letter}>{optionLetter(index)}</span>
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
