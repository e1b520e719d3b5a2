import { match as text } from '@/text/kinds/match';
import type { KeyProps, ResultProps } from '../kind';
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
