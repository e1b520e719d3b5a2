import type { Layout } from '@/design/fit';
import { QuizText } from '@/design/QuizText';
import { formatPercent } from '@/text/choose';
import { match as text } from '@/text/kinds/match';
import type { AskProps, RevealProps } from '../kind';
import shared from '../Stage.module.css';
import { Pair, PairNumber } from './Pair';
import styles from './stage.module.css';

const ASK: readonly Layout[] = [{ name: 'whole', enough: 0 }];
const REVEAL: readonly Layout[] = [
  { name: 'whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];

export const askLayouts = () => ASK;
export const revealLayouts = () => REVEAL;

/** Both sides, the right one as it is shuffled for everybody. */
export function Ask({ question }: AskProps<'match'>) {
  return (
    <div className={styles.sides} role="group" aria-label={text.how}>
      <ol className={styles.side} aria-label={text.left}>
        {question.left.map((line, pair) => (
          <li key={line} className={styles.end}>
            <PairNumber pair={pair} />
            <QuizText className={styles.words} data-fit>
              {line}
            </QuizText>
          </li>
        ))}
      </ol>
      <ul className={styles.side} aria-label={text.right}>
        {question.right.map((line) => (
          <li key={line} className={styles.end}>
            <QuizText className={styles.words} data-fit>
              {line}
            </QuizText>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The pairs as they belong together, and how many had each. */
export function Reveal({ phase }: RevealProps<'match'>) {
  const { question, pairs, right, joined, answered } = phase;
  return (
    <div className={shared.given}>
      <p className={shared.label}>{text.allRight(right, answered)}</p>
      <ol className={styles.pairs} aria-label={text.rightPairs}>
        {pairs.map(([one = 0, other = 0], index) => (
          <Pair
            key={one}
            pair={one}
            left={question.left[one] ?? ''}
            right={question.right[other] ?? ''}
          >
            <Share count={joined[index] ?? 0} answered={answered} />
          </Pair>
        ))}
      </ol>
    </div>
  );
}

function Share({ count, answered }: { count: number; answered: number }) {
  const percent = formatPercent(answered === 0 ? 0 : count / answered);
  return (
    <span className={styles.share}>
      <span aria-hidden="true">{percent}</span>
      <span className="visually-hidden">{text.joinedBy(count, percent)}</span>
    </span>
  );
}
