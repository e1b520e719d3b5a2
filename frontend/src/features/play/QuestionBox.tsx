import { useState } from 'react';
import type { QuestionView } from '@/api/generated/wire';
import type { Layout } from '@/design/fit';
import { QuizText } from '@/design/QuizText';
import { useFit } from '@/design/useFit';
import { Hint } from '@/questions/Hint';
import { QuestionFacts } from '@/questions/QuestionFacts';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { Picture } from './Picture';
import { pictureOf } from '@/questions/traits';
import styles from './QuestionBox.module.css';

const LAYOUTS: readonly Layout[] = [
  { name: 'whole', enough: 0.5 },
  { name: 'broken', enough: 0 },
];

/**
 * What is asked. It never takes so much of a phone that no option is left to be seen: its text
 * shrinks, and what is longer still scrolls.
 */
export function QuestionBox({ question }: { question: QuestionView }) {
  const [isScrolled, setScrolled] = useState(false);
  const fitted = useFit<HTMLDivElement>(LAYOUTS, question, (box) =>
    setScrolled(box.scrollHeight > box.clientHeight + 1),
  );
  const scrolls = isScrolled ? { role: 'group', tabIndex: 0, 'aria-label': play.question } : {};
  const picture = pictureOf(question);
  return (
    <div ref={fitted} className={styles.box} data-scrolls={isScrolled} {...scrolls}>
      <QuestionFacts question={question} />
      <QuizText as="h1" className={styles.text} data-fit>
        {question.text}
      </QuizText>
      <Heard question={question} />
      {question.hint && <Hint>{question.hint}</Hint>}
      {picture && <Picture media={picture} />}
    </div>
  );
}

/** Where players read it on the projector; those who have it read to them hear it all the same. */
export function QuestionOnScreen({ question }: { question: QuestionView }) {
  return (
    <div className={styles.box}>
      <QuestionFacts question={question} />
      <QuizText as="h1" className="visually-hidden">
        {question.text}
      </QuizText>
      <p className={styles.onScreen} aria-hidden="true">
        {play.onScreen}
      </p>
      <Heard question={question} />
      {question.hint && <Hint>{question.hint}</Hint>}
    </div>
  );
}

/** What the projector plays, in words: phones of a hall would play it all at their own time. */
function Heard({ question: { sound } }: { question: QuestionView }) {
  return sound ? (
    <Hint label={game.transcript} isPlain>
      {sound.transcript}
    </Hint>
  ) : null;
}
