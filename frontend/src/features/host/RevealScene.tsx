import type { CSSProperties } from 'react';
import type { Reveal } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { OptionFace } from '@/design/OptionFace';
import { optionColour } from '@/design/options';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './RevealScene.module.css';

export function RevealScene({ phase, questions }: { phase: Reveal; questions: number }) {
  const { question, correct, counts, answered, players, explanation } = phase;
  const most = Math.max(1, ...counts);
  return (
    <div className={styles.reveal}>
      <div className={styles.words}>
        <p className={styles.facts}>
          {game.questionOf(question.index, questions)} · {host.answeredBy(answered, players)}
        </p>
        <h1 className={classes(styles.text, question.text.length > 90 && styles.long)}>
          {question.text}
        </h1>
      </div>
      <ol className={classes(styles.bars, question.options.length > 4 && styles.many)}>
        {question.options.map((text, index) => (
          <Bar
            key={text}
            index={index}
            text={text}
            count={counts[index] ?? 0}
            part={(counts[index] ?? 0) / most}
            isNarrow={question.options.length > 4}
            isCorrect={correct.includes(index)}
            isPassed={correct.length > 0 && !correct.includes(index)}
          />
        ))}
      </ol>
      {explanation && <p className={styles.explanation}>{explanation}</p>}
    </div>
  );
}

interface BarProps {
  readonly index: number;
  readonly text: string;
  readonly count: number;
  readonly part: number;
  readonly isNarrow: boolean;
  readonly isCorrect: boolean;
  readonly isPassed: boolean;
}

function Bar({ index, text, count, part, isNarrow, isCorrect, isPassed }: BarProps) {
  return (
    <li
      className={classes(styles.option, isPassed && styles.passed)}
      style={{ '--part': part, '--colour': optionColour(index) } as CSSProperties}
    >
      <div className={styles.shaft}>
        <span className={styles.count}>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{host.chosenBy(count)}</span>
        </span>
        <div className={styles.bar} aria-hidden="true" />
      </div>
      <div className={styles.label}>
        <OptionFace index={index} text={text} isStacked={isNarrow} />
        {isCorrect && (
          <span className={styles.tick} role="img" aria-label={host.correct}>
            ✓
          </span>
        )}
      </div>
    </li>
  );
}
