import type { Problem } from '@/api/problem';
import { play } from '@/text/play';
import { problemText } from '@/text/problem';
import styles from './AnswerStatus.module.css';

interface AnswerStatusProps {
  readonly isSaved: boolean;
  readonly isSent: boolean;
  readonly refused?: Problem | undefined;
}

/** "Saved" stands here only once the server has said so. */
export function AnswerStatus({ isSaved, isSent, refused }: AnswerStatusProps) {
  return (
    <div role="status" className={styles.status}>
      {isSaved ? (
        <>
          <p className={styles.saved}>{play.answerSaved}</p>
          <p className={styles.more}>{play.waitingForOthers}</p>
        </>
      ) : refused ? (
        <>
          <p className={styles.refused}>{play.answerRefused}</p>
          <p className={styles.more}>{problemText(refused)}</p>
        </>
      ) : (
        isSent && <p className={styles.saving}>{play.answerSaving}</p>
      )}
    </div>
  );
}
