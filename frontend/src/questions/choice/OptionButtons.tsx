import type { CSSProperties } from 'react';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import { play } from '@/text/play';
import { Face } from './Face';
import type { Look } from './looks';
import styles from './OptionButtons.module.css';

/** From how many characters an option is set smaller, so that more of them are seen at once. */
const LONG = 50;

interface OptionButtonsProps {
  readonly options: readonly Look[];
  /** Where they are not to stand in the author's order; each keeps its shape, letter and number. */
  readonly order?: readonly number[] | undefined;
  /** Whether what they say is to be read on the projector alone. */
  readonly shapesOnly?: boolean | undefined;
  readonly chosen: readonly number[];
  readonly isOpen: boolean;
  readonly isMultiple: boolean;
  readonly onChoose: (option: number) => void;
}

export function OptionButtons({
  options,
  order = options.map((_, index) => index),
  shapesOnly,
  chosen,
  isOpen,
  isMultiple,
  onChoose,
}: OptionButtonsProps) {
  const isPictured = !shapesOnly && options.some(({ picture }) => picture);
  return (
    <div
      role="group"
      aria-label={play.options}
      className={classes(styles.options, isPictured && styles.pictured)}
    >
      {order.map((index) => (
        <button
          key={index}
          type="button"
          className={classes(
            styles.option,
            shapesOnly ? styles.shape : isLong(options[index]?.text) && styles.long,
            chosen.includes(index) && styles.chosen,
            !isOpen && !chosen.includes(index) && styles.passed,
          )}
          style={{ '--colour': optionColour(index) } as CSSProperties}
          aria-pressed={chosen.includes(index)}
          // Not `disabled`: the focus stays where it is when an answer goes out.
          aria-disabled={!isOpen}
          onClick={() => isOpen && onChoose(index)}
        >
          <Face
            index={index}
            look={options[index]}
            shapeOnly={shapesOnly}
            sizes="45vw"
            className={styles.face}
            pictureClass={styles.picture}
          />
          {(isMultiple || chosen.includes(index)) && (
            <span className={styles.mark} aria-hidden="true" />
          )}
        </button>
      ))}
    </div>
  );
}

function isLong(text: string | undefined): boolean {
  return text !== undefined && text.length > LONG;
}
