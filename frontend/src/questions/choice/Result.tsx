import type { CSSProperties } from 'react';
import { OptionShape } from '@/design/OptionShape';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import { QuizText } from '@/design/QuizText';
import { formatPercent } from '@/text/choose';
import { results as text } from '@/text/results';
import type { ResultProps } from '../kind';
import { QuizPicture } from '../QuizPicture';
import type { ChoiceKind } from './choices';
import styles from './Result.module.css';

/** How often each option was chosen. */
export function Result({ result }: ResultProps<ChoiceKind>) {
  const pictures = result.question.optionPictures ?? [];
  const most = Math.max(1, ...result.counts);
  return (
    <ul className={styles.options}>
      {result.question.options.map((option, index) => {
        const count = result.counts[index] ?? 0;
        const picture = pictures.find(({ option: at }) => at === index);
        const isCorrect = result.correct.includes(index);
        return (
          <li
            key={option}
            className={classes(styles.option, isCorrect && styles.correct)}
            style={{ '--colour': optionColour(index) } as CSSProperties}
          >
            <OptionShape index={index} className={styles.shape} />
            <span>
              {picture && (
                <QuizPicture
                  className={styles.picture}
                  image={picture.image}
                  alt={picture.alt}
                  sizes="8rem"
                />
              )}
              {!picture?.alone && <QuizText>{option}</QuizText>}
              {isCorrect && (
                <span role="img" aria-label={text.correct}>
                  {' '}
                  ✓
                </span>
              )}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.bar}
                style={{ display: 'block', inlineSize: `${(100 * count) / most}%` }}
              />
            </span>
            <span className={styles.count}>
              {count} · {formatPercent(result.answered === 0 ? 0 : count / result.answered)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
