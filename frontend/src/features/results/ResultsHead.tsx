import { Link } from 'wouter';
import type { Results } from '@/api/generated/session';
import { QuizText } from '@/design/QuizText';
import { results as text } from '@/text/results';
import { CsvDownload } from './CsvDownload';
import styles from './ResultsPage.module.css';

/** More tags than these are a list that nobody reads. */
const FEW_TAGS = 3;

/** What was played, by how many, and of how many questions. */
export function ResultsHead({ results }: { results: Results }) {
  const { sessionId, title, code, reason, players, drawn } = results;
  const tags = drawn?.tags ?? [];
  return (
    <header className={styles.head}>
      <div>
        <Link to="/history">{text.back}</Link>
        <QuizText as="h1" className={styles.title}>
          {title}
        </QuizText>
        <p className={styles.facts}>
          {code} · {text.players(players.length)}
          {reason && ` · ${text.reasons[reason] ?? reason}`}
        </p>
        {drawn && (
          <p className={styles.facts}>
            {text.drawn(drawn.questions, drawn.of)}
            {tags.length > 0 && tags.length <= FEW_TAGS && ` · ${text.drawnByTags(tags)}`}
          </p>
        )}
      </div>
      <CsvDownload sessionId={sessionId} code={code} />
    </header>
  );
}
