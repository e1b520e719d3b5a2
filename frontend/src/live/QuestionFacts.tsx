import type { QuestionView } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { game } from '@/text/game';
import styles from './QuestionFacts.module.css';

/** What is out of the ordinary about a question. */
export function QuestionFacts({ question }: { question: QuestionView }) {
  const facts = [
    question.points === 'double' && game.double,
    question.kind === 'poll' && game.poll,
    question.kind !== 'poll' && question.points === 'none' && game.noPoints,
    question.kind === 'multiple' && game.severalRight,
  ].filter((fact) => fact !== false);
  if (facts.length === 0) {
    return null;
  }
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact} className={classes(styles.fact, fact === game.double && styles.double)}>
          {fact}
        </li>
      ))}
    </ul>
  );
}
