import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { common } from '@/text/common';
import { play } from '@/text/play';
import { problemText } from '@/text/problem';
import styles from './AnswerStatus.module.css';

interface AnswerStatusProps {
  readonly isSaved: boolean;
  readonly isSent: boolean;
  readonly refused?: Problem | undefined;
  /** Whether the player's time is up. */
  readonly isOver: boolean;
}

/** "Saved" stands here only once the server has said so. */
export function AnswerStatus({ isSaved, isSent, refused, isOver }: AnswerStatusProps) {
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
          <Reason problem={refused} />
        </>
      ) : isSent ? (
        <p className={styles.saving}>{play.answerSaving}</p>
      ) : (
        isOver && (
          <>
            <p className={styles.over}>{play.timeIsUp}</p>
            <p className={styles.more}>{play.waitingForAnswer}</p>
          </>
        )
      )}
    </div>
  );
}

function Reason({ problem }: { problem: Problem }) {
  return isOfOtherKind(problem) ? (
    <>
      <p className={styles.more}>{play.pageUnfit}</p>
      <Button look="secondary" onClick={() => location.reload()}>
        {common.reload}
      </Button>
    </>
  ) : (
    <p className={styles.more}>{problemText(problem)}</p>
  );
}

/** The room has another question than this page shows: there is nothing to mend in the answer. */
export function isOfOtherKind({ type }: Problem): boolean {
  return type.endsWith('wrong-kind');
}
