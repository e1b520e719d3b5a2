import type { CSSProperties } from 'react';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { formatDigits, formatPercent } from '@/text/choose';
import { scale as text } from '@/text/kinds/scale';
import type { QuestionOf } from '../kind';
import { Ends } from './Ends';
import styles from './Ratings.module.css';
import { ratedOf, type Rating } from './said';

interface RatingsProps {
  readonly scale: Pick<QuestionOf<'scale'>, 'steps' | 'low' | 'high' | 'statements'>;
  readonly ratings: readonly Rating[];
  readonly answered: number;
  /** What this player said. */
  readonly own?: readonly number[] | undefined;
}

/**
 * How each statement was rated, in sizes of what is around: a bar for each step, and a mark at the
 * mean.
 */
export function Ratings({ scale, ratings, answered, own }: RatingsProps) {
  return (
    <ul className={styles.ratings} aria-label={text.ratings}>
      {ratedOf(scale.statements).map((words, index) => {
        const rating = ratings[index] ?? { counts: [] };
        return (
          <li key={words ?? ''} className={styles.rating}>
            {words && (
              <QuizText className={styles.words} data-fit>
                {words}
              </QuizText>
            )}
            <Facts rating={rating} own={own?.[index]} />
            <div className={styles.chart}>
              <Bars rating={rating} answered={answered} own={own?.[index]} />
              <Ends question={scale} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Facts({ rating: { mean, spread }, own }: { rating: Rating; own: number | undefined }) {
  return (
    <p className={styles.facts}>
      {mean === undefined ? (
        text.nobody
      ) : (
        <>
          <strong className={styles.average}>{text.mean(formatDigits(mean))}</strong>
          {spread !== undefined && <span>{text.spread(formatDigits(spread))}</span>}
        </>
      )}
      {own !== undefined && <span className={styles.own}>{text.yours(own)}</span>}
    </p>
  );
}

interface BarsProps {
  readonly rating: Rating;
  readonly answered: number;
  readonly own: number | undefined;
}

function Bars({ rating: { counts, mean }, answered, own }: BarsProps) {
  const most = Math.max(1, ...counts);
  // The middle of the lowest bar is half a bar from the start.
  const at = mean === undefined ? undefined : (Number(mean) - 0.5) / counts.length;
  return (
    <div className={styles.bars} style={{ '--at': at } as CSSProperties}>
      <ol className={styles.steps}>
        {counts.map((count, index) => {
          const step = index + 1;
          const percent = formatPercent(answered === 0 ? 0 : count / answered);
          return (
            <li
              // Steps have no identity but their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              className={classes(styles.step, step === own && styles.chosen)}
              style={{ '--part': count / most } as CSSProperties}
            >
              <span className={styles.bar} aria-hidden="true" />
              <span className={styles.number} aria-hidden="true">
                {step}
              </span>
              <span className="visually-hidden">{text.chosenBy(step, count, percent)}</span>
            </li>
          );
        })}
      </ol>
      {at !== undefined && <span className={styles.mean} aria-hidden="true" />}
    </div>
  );
}
