import { scale as text } from '@/text/kinds/scale';
import type { KeyProps, ResultProps } from '../kind';
import { Listed } from '../Listed';
import { Ratings } from './Ratings';

/** How each statement was rated. */
export function Result({ result }: ResultProps<'scale'>) {
  const { question, ratings, answered } = result;
  return <Ratings scale={question} ratings={ratings} answered={answered} />;
}

/** What the ends of the scale mean, and what is rated. */
export function Key({ question: { scale } }: KeyProps<'scale'>) {
  const { steps, low, high, statements = [] } = scale;
  return (
    <>
      <p>
        {text.end(1, low)} … {text.end(steps, high)}
      </p>
      <Listed lines={statements} />
    </>
  );
}
