import { QuizText } from '@/design/QuizText';
import styles from '../Blank.module.css';
import { scale as text } from '@/text/kinds/scale';
import type { BlankProps, KeyProps, ResultProps } from '../kind';
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

/** Each statement with its steps. */
export function Blank({ question: { scale } }: BlankProps<'scale'>) {
  const { steps, low, high, statements = [] } = scale;
  return (
    <div className={styles.options}>
      {(statements.length > 0 ? statements : [undefined]).map((statement) => (
        <div key={statement ?? ''} className={styles.statement}>
          {statement && <QuizText as="p">{statement}</QuizText>}
          <p className={styles.scale}>
            <QuizText>{low}</QuizText>
            {Array.from({ length: steps }, (_, index) => (
              <span key={index} className={styles.step}>
                {index + 1}
              </span>
            ))}
            <QuizText>{high}</QuizText>
          </p>
        </div>
      ))}
    </div>
  );
}
