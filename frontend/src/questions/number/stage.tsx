import type { CSSProperties } from 'react';
import type { Layout } from '@/design/fit';
import { classes } from '@/design/classes';
import { formatDigits, formatPercent } from '@/text/choose';
import { number } from '@/text/kinds/number';
import { How } from '../How';
import type { AskProps, RevealOf, RevealProps } from '../kind';
import shared from '../Stage.module.css';
import { Tally } from '../Tally';
import { isRight, marginOf, rangeOf, withUnit } from './said';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [{ name: 'whole', enough: 0 }];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

export function Ask({ question: { slider, unit } }: AskProps<'number'>) {
  const range =
    slider &&
    number.between(
      withUnit(formatDigits(slider.min), unit),
      withUnit(formatDigits(slider.max), unit),
    );
  return <How>{range ? `${number.how}, ${range}` : number.how}</How>;
}

/** The right number, and where the answers lie. */
export function Reveal({ phase }: RevealProps<'number'>) {
  const { value, question } = phase;
  const margin = marginOf(phase, question.unit);
  return (
    <div className={classes(shared.sides, styles.reveal)}>
      <div className={shared.key}>
        <h2 className={shared.label}>{number.answer}</h2>
        <p className={shared.right} data-fit>
          {withUnit(formatDigits(value), question.unit)}
        </p>
        {margin && <p className={shared.more}>{margin}</p>}
      </div>
      <Bins phase={phase} />
    </div>
  );
}

/** As many characters stand beside each other below the bars, where a line may break after each number. */
const MOST_CHARACTERS = 84;

function Bins({ phase }: { phase: RevealOf<'number'> }) {
  const { bins, answered } = phase;
  const longest = Math.max(...bins.flatMap(({ from, to }) => [from, to].map(lengthOf)));
  if (bins.length * (longest + 1) > MOST_CHARACTERS) {
    return <Rows phase={phase} />;
  }
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <ol className={styles.bins} aria-label={number.given}>
      {bins.map((bin) => {
        const { from, count } = bin;
        const percent = formatPercent(answered === 0 ? 0 : count / answered);
        return (
          <li
            key={from}
            className={classes(styles.bin, isRight(bin, phase) && styles.right)}
            style={{ '--part': count / most } as CSSProperties}
          >
            <span className={styles.count}>
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">{number.saidBy(count, percent)}</span>
            </span>
            <span className={styles.bar} aria-hidden="true" />
            <span className={styles.range} data-fit>
              {rangeOf(bin)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function lengthOf(digits: string): number {
  return formatDigits(digits).length;
}

/** Where the numbers are too long to stand beside each other. */
function Rows({ phase }: { phase: RevealOf<'number'> }) {
  return (
    <div className={shared.given}>
      <Tally
        label={number.given}
        rows={phase.bins.map((bin) => ({
          words: rangeOf(bin),
          count: bin.count,
          isRight: isRight(bin, phase),
        }))}
        answered={phase.answered}
        right={number.answer}
        countedBy={number.saidBy}
      />
    </div>
  );
}
