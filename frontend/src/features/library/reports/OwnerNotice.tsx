import { useState } from 'react';
import type { ModerationStanding } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { TextArea } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { formatDate } from '@/text/choose';
import { common } from '@/text/common';
import { moderation } from '@/text/moderation';
import { problemText } from '@/text/problem';
import styles from './OwnerNotice.module.css';

interface OwnerNoticeProps {
  readonly standing: ModerationStanding;
  /** Of an appeal; absent until it is known. */
  readonly wordsLength: number | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onAppeal: (words: string) => void;
}

/** What a moderator has done about a quiz, for its owner, who may ask for another look. */
export function OwnerNotice({
  standing,
  wordsLength,
  isBusy,
  problem,
  onAppeal,
}: OwnerNoticeProps) {
  const { owner } = moderation;
  const [typed, setTyped] = useState<string | undefined>();
  if (standing.state === 'released') {
    return (
      <section className={classes(styles.notice, styles.released)} aria-label={owner.releasedTitle}>
        <h2 className={styles.title}>{owner.releasedTitle}</h2>
        <p>{owner.released(formatDate(standing.at))}</p>
      </section>
    );
  }
  return (
    <section className={styles.notice} aria-label={owner.hiddenTitle}>
      <h2 className={styles.title}>{owner.hiddenTitle}</h2>
      <p>{owner.hidden(formatDate(standing.at))}</p>
      {standing.reason !== undefined && (
        <p>
          {owner.why}: {moderation.reasons[standing.reason]}.
        </p>
      )}
      {standing.words !== undefined && (
        <blockquote className={styles.words}>
          <bdi>{standing.words}</bdi>
        </blockquote>
      )}
      {standing.appealedAt === undefined ? (
        <p>{owner.change}</p>
      ) : (
        <>
          <p role="status">{owner.asked(formatDate(standing.appealedAt))}</p>
          {standing.appeal !== undefined && standing.appeal !== '' && (
            <blockquote className={styles.words}>
              <bdi>{standing.appeal}</bdi>
            </blockquote>
          )}
        </>
      )}
      {typed !== undefined && (
        <TextArea
          label={owner.appealWords}
          hint={owner.appealHint}
          rows={3}
          maxLength={wordsLength}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      {problem && <Notice>{problemText(problem)}</Notice>}
      <div className={styles.actions}>
        {typed === undefined ? (
          <Button look="secondary" onClick={() => setTyped(standing.appeal ?? '')}>
            {standing.appealedAt === undefined ? owner.appeal : owner.askAgain}
          </Button>
        ) : (
          <>
            <Button disabled={isBusy} onClick={() => onAppeal(typed.trim())}>
              {isBusy ? owner.sending : owner.send}
            </Button>
            <Button look="quiet" onClick={() => setTyped(undefined)}>
              {common.cancel}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
