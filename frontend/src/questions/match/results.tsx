import { QuizText } from '@/design/QuizText';
import { mixed } from '../shuffled';
import styles from '../Blank.module.css';
import { match as text } from '@/text/kinds/match';
import type { BlankProps, KeyProps, ResultProps } from '../kind';
import { Listed } from '../Listed';
import { Tally } from '../Tally';

/** The right pairs, and how many had each. */
export function Result({ result }: ResultProps<'match'>) {
  const { question, pairs, right, joined, answered } = result;
  return (
    <>
      <Tally
        label={text.howMany}
        rows={pairs.map(([one = 0, other = 0], index) => ({
          words: text.pair(question.left[one] ?? '', question.right[other] ?? ''),
          count: joined[index] ?? 0,
          isRight: false,
        }))}
        answered={answered}
        right={text.rightPairs}
        countedBy={text.joinedBy}
      />
      <p>{text.allRight(right, answered)}</p>
    </>
  );
}

/** The pairs for the owner, both sides by themselves for others. */
export function Key({ question }: KeyProps<'match'>) {
  return question.pairs ? (
    <Listed lines={question.pairs.map(({ left, right }) => text.pair(left, right))} />
  ) : (
    <>
      <Listed lines={question.left ?? []} />
      <Listed lines={question.right ?? []} />
    </>
  );
}

/** Both sides, the right one with letters and in another order. */
export function Blank({ question }: BlankProps<'match'>) {
  const left = question.pairs?.map((pair) => pair.left) ?? question.left ?? [];
  const right =
    question.right ?? mixed(question.pairs?.map((pair) => pair.right) ?? [], question.id);
  return (
    <div className={styles.columns}>
      <ul className={styles.options}>
        {left.map((one) => (
          <li key={one} className={styles.option}>
            <span className={styles.place} aria-hidden="true" />
            <QuizText>{one}</QuizText>
          </li>
        ))}
      </ul>
      <ul className={styles.options}>
        {right.map((other, index) => (
          <li key={other} className={styles.option}>
            <span className={styles.letter}>{String.fromCodePoint(65 + index)}</span>
            <QuizText>{other}</QuizText>
          </li>
        ))}
      </ul>
    </div>
  );
}
