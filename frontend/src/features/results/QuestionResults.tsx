import type { CSSProperties } from 'react';
import type { QuestionResult, Results } from '@/api/generated/session';
import { OptionShape } from '@/design/OptionShape';
import { classes } from '@/design/classes';
import { optionColour } from '@/design/options';
import { QuizText } from '@/design/QuizText';
import { formatPercent } from '@/text/choose';
import { results as text } from '@/text/results';
import styles from './ResultsPage.module.css';

export function QuestionResults({ results }: { results: Results }) {
  if (results.questions.length === 0) {
    return null;
  }
  return (
    <section className={styles.part}>
      <h2>{text.questions}</h2>
      <ol className={styles.questions}>
        {results.questions.map((result) => (
          <li key={result.question.index} className={styles.question}>
            <h3>
              {result.question.index + 1}. <QuizText>{result.question.text}</QuizText>
            </h3>
            <Counts result={result} />
            <p className={styles.facts}>
              {text.answeredBy(result.answered, results.players.length)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Counts({ result }: { result: QuestionResult }) {
  const most = Math.max(1, ...result.counts);
  return (
    <ul className={styles.options}>
      {result.question.options.map((option, index) => {
        const count = result.counts[index] ?? 0;
        const isCorrect = result.correct.includes(index);
        return (
          <li
            key={option}
            className={classes(styles.option, isCorrect && styles.correct)}
            style={{ '--colour': optionColour(index) } as CSSProperties}
          >
            <OptionShape index={index} className={styles.shape} />
            <span>
              <QuizText>{option}</QuizText>
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
