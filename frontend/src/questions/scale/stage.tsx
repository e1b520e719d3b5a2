import type { Layout } from '@/design/fit';
import { QuizText } from '@/design/QuizText';
import { scale as text } from '@/text/kinds/scale';
import { How } from '../How';
import type { AskProps, QuestionOf, RevealOf, RevealProps } from '../kind';
import { Ratings } from './Ratings';
import styles from './stage.module.css';

const ONE: readonly Layout[] = [{ name: 'whole', enough: 0 }];
/** Statements go beside each other before they get too small. */
const SEVERAL: readonly Layout[] = [
  { name: 'whole', enough: 0.4 },
  { name: 'two whole', enough: 0.2 },
  { name: 'two', enough: 0 },
];

function layoutsOf({ statements }: QuestionOf<'scale'>): readonly Layout[] {
  return statements.length > 1 ? SEVERAL : ONE;
}

export const askLayouts = layoutsOf;
export const revealLayouts = ({ question }: RevealOf<'scale'>) => layoutsOf(question);

/** What is to be rated, and what the ends of the scale mean. */
export function Ask({ question }: AskProps<'scale'>) {
  const { steps, low, high, statements } = question;
  return (
    <div className={styles.ask}>
      {statements.length > 0 && (
        <ul className={styles.statements} aria-label={text.statements}>
          {statements.map((words) => (
            <li key={words} className={styles.statement}>
              <QuizText data-fit>{words}</QuizText>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.range}>
        <QuizText className={styles.end} data-fit>
          {text.end(1, low)}
        </QuizText>
        <How>{text.how(steps)}</How>
        <QuizText className={styles.end} data-fit>
          {text.end(steps, high)}
        </QuizText>
      </div>
    </div>
  );
}

/** How it was rated: the mean, and how far apart the answers are. */
export function Reveal({ phase }: RevealProps<'scale'>) {
  const { question, ratings, answered } = phase;
  return (
    <div className={styles.reveal} data-single={question.statements.length < 2}>
      <Ratings scale={question} ratings={ratings} answered={answered} />
    </div>
  );
}
