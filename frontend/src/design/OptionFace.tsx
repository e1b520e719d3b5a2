import styles from './OptionFace.module.css';
import { OptionShape } from './OptionShape';
import { optionLetter } from './options';

/** What an option looks like on its colour: shape, letter, text. */
export function OptionFace({ index, text }: { index: number; text: string }) {
  return (
    <span className={styles.face}>
      <span className={styles.badge}>
        <OptionShape index={index} className={styles.shape} />
        <span className={styles.letter}>{optionLetter(index)}</span>
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  );
}
