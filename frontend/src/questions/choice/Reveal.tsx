import type { CSSProperties } from 'react';
import { classes } from '@/design/classes';
import type { Layout } from '@/design/fit';
import { optionColour } from '@/design/options';
import { formatPercent } from '@/text/choose';
import { host } from '@/text/host';
import type { RevealProps } from '../kind';
import type { ChoiceKind } from './choices';
import { Face } from './Face';
import { type Look, looksOf } from './looks';
import styles from './Reveal.module.css';

/** Standing bars as long as the options' texts are large enough below them, else a row for each. */
const LAYOUTS: readonly Layout[] = [
  { name: 'columns whole', enough: 0.5 },
  { name: 'rows whole', enough: 0.5 },
  { name: 'rows two whole', enough: 0.3 },
  { name: 'rows', enough: 0.3 },
  { name: 'rows two', enough: 0 },
];

export function revealLayouts(): readonly Layout[] {
  return LAYOUTS;
}

/** How often each option was chosen, and which are right. */
export function Reveal({ phase }: RevealProps<ChoiceKind>) {
  const { question, correct, counts, answered } = phase;
  const most = Math.max(1, ...counts);
  return (
    <ol className={styles.options}>
      {looksOf(question).map((look, index) => (
        <Option
          key={look.text}
          index={index}
          look={look}
          count={counts[index] ?? 0}
          answered={answered}
          most={most}
          isCorrect={correct.includes(index)}
          isPassed={correct.length > 0 && !correct.includes(index)}
        />
      ))}
    </ol>
  );
}

interface OptionProps {
  readonly index: number;
  readonly look: Look;
  readonly count: number;
  readonly answered: number;
  /** How often the most chosen one was. */
  readonly most: number;
  readonly isCorrect: boolean;
  readonly isPassed: boolean;
}

function Option({ index, look, count, answered, most, isCorrect, isPassed }: OptionProps) {
  const percent = formatPercent(answered === 0 ? 0 : count / answered);
  return (
    <li
      className={classes(styles.option, isPassed && styles.passed)}
      style={
        {
          '--column': index + 1,
          '--part': count / most,
          '--colour': optionColour(index),
        } as CSSProperties
      }
    >
      <div className={styles.shaft}>
        <span className={styles.count}>
          <span aria-hidden="true">
            {count} <small className={styles.percent}>{percent}</small>
          </span>
          <span className="visually-hidden">{host.chosenBy(count, percent)}</span>
        </span>
        <div className={styles.bar} aria-hidden="true" />
      </div>
      <div className={classes(styles.label, look.picture && styles.pictured)}>
        <Face
          index={index}
          look={look}
          sizes="25vw"
          className={styles.face}
          pictureClass={styles.picture}
        />
        {isCorrect && (
          <span className={styles.tick} role="img" aria-label={host.correct}>
            ✓
          </span>
        )}
      </div>
    </li>
  );
}
