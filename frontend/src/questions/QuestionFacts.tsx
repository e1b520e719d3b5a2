import type { QuestionView } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import styles from './QuestionFacts.module.css';
import { traitsOf } from './traits';

/** What is out of the ordinary about a question. */
export function QuestionFacts({ question }: { question: QuestionView }) {
  const { isGraded, fact } = traitsOf(question.kind);
  const facts = [
    question.points === 'double' && game.double,
    typeof question.points === 'number' && game.worth(formatNumber(question.points)),
    isGraded && question.points === 'none' && game.noPoints,
    fact,
    'several' in question && question.several && game.several,
    'partial' in question && question.partial === false && game.allOrNothing,
    question.anonymous && game.anonymous,
  ].filter((each) => typeof each === 'string');
  if (facts.length === 0) {
    return null;
  }
  return (
    <ul className={styles.facts}>
      {facts.map((each) => (
        <li key={each} className={classes(styles.fact, each === game.double && styles.double)}>
          {each}
        </li>
      ))}
    </ul>
  );
}
