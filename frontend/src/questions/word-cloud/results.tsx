import { Lines } from '../Lines';
import { wordCloud as text } from '@/text/kinds/wordCloud';
import type { BlankProps, KeyProps, ResultProps } from '../kind';
import { Tally } from '../Tally';

/** The commonest words, each with how many said it. */
export function Result({ result }: ResultProps<'word-cloud'>) {
  const { words, more, hidden, answered } = result;
  return (
    <>
      <Tally
        label={text.cloud}
        rows={words.map((word) => ({ words: word.text, count: word.count, isRight: false }))}
        answered={answered}
        right=""
        countedBy={(count) => text.count(count)}
      />
      {more > 0 && <p>{text.more(more)}</p>}
      {hidden > 0 && <p>{text.hidden(hidden)}</p>}
    </>
  );
}

/** How many words are asked for. */
export function Key({ question }: KeyProps<'word-cloud'>) {
  return <p>{text.how(question.words)}</p>;
}

export function Blank({ question }: BlankProps<'word-cloud'>) {
  return <Lines count={question.words} />;
}
