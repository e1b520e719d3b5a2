import type { CSSProperties, ReactNode } from 'react';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import styles from './Pair.module.css';

/** Pairs are told apart by number, and at a glance by colour. */
export function pairColour(pair: number | undefined): CSSProperties {
  return pair === undefined ? {} : ({ '--colour': optionColour(pair) } as CSSProperties);
}

export function PairNumber({ pair }: { pair: number | undefined }) {
  return (
    <span
      className={classes(styles.number, pair === undefined && styles.none)}
      style={pairColour(pair)}
      aria-hidden="true"
    >
      {pair === undefined ? '' : pair + 1}
    </span>
  );
}

interface PairProps {
  readonly pair: number;
  readonly left: string;
  readonly right: string;
  readonly children?: ReactNode;
}

/** Two halves side by side. */
export function Pair({ pair, left, right, children }: PairProps) {
  return (
    <li className={styles.pair}>
      <PairNumber pair={pair} />
      <QuizText className={styles.words} data-fit>
        {left}
      </QuizText>
      <span className={styles.tie} style={pairColour(pair)} aria-hidden="true" />
      <QuizText className={styles.words} data-fit>
        {right}
      </QuizText>
      {children}
    </li>
  );
}
