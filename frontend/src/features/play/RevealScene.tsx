import { useState } from 'react';
import type { OutcomeView, PlayerView, Reveal } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { recordedResponse } from '@/game/response';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { RevealedAnswers } from './RevealedAnswers';
import styles from './RevealScene.module.css';

export function RevealScene({ phase, you }: { phase: Reveal; you: PlayerView | undefined }) {
  const outcome = you?.outcome?.question === phase.question.index ? you.outcome : undefined;
  if (!outcome) {
    return <p className={styles.checking}>{play.checking}</p>;
  }
  return (
    <section className={classes(styles.reveal, styles[outcome.verdict])}>
      <div className={styles.verdict}>
        <Sign verdict={outcome.verdict} />
        <h1 className={styles.title}>{play.verdict[outcome.verdict]}</h1>
        <Points outcome={outcome} question={phase.question} />
        <ByHost outcome={outcome} />
        {you && you.streak > 1 && <p className={styles.streak}>{play.streak(you.streak)}</p>}
      </div>
      <RevealedAnswers phase={phase} given={recordedResponse(you, phase.question)} />
      {you?.rank !== undefined && (
        <p className={styles.rank}>
          {play.rightNow} <strong>{game.ordinal(you.rank)}</strong> {play.of(phase.players)}
        </p>
      )}
    </section>
  );
}

/** That the host accepted the answer, or no longer does: told as it happens. */
function ByHost({ outcome }: { outcome: OutcomeView }) {
  const isByHost = outcome.byHost === true;
  const [wasByHost, setByHost] = useState(isByHost);
  if (isByHost && !wasByHost) {
    setByHost(true);
  }
  return (
    <p role="status" className={styles.byHost}>
      {isByHost
        ? outcome.points > 0
          ? play.byHost(formatNumber(outcome.points))
          : play.byHostForNothing
        : wasByHost && play.noLongerByHost}
    </p>
  );
}

function Points({ outcome, question }: { outcome: OutcomeView; question: Reveal['question'] }) {
  if (outcome.verdict === 'counted') {
    return null;
  }
  if (outcome.verdict === 'late') {
    return <p className={styles.bonus}>{play.late}</p>;
  }
  if (outcome.points === 0) {
    const isFree = question.points === 'none';
    return isFree ? <p className={styles.bonus}>{play.noPoints}</p> : null;
  }
  return (
    <>
      <p className={styles.points}>+{formatNumber(outcome.points)}</p>
      {outcome.bonus > 0 && (
        <p className={styles.bonus}>{play.bonus(formatNumber(outcome.bonus))}</p>
      )}
    </>
  );
}

const SIGNS: Record<OutcomeView['verdict'], string> = {
  correct: 'm5 12.500 5 5L19.500 7',
  partly: 'M5 13c2.500-5 4.500-5 7-1.500s4.500 3.500 7-1.500',
  wrong: 'm6.500 6.500 11 11m0-11-11 11',
  missed: 'M6 12h.01M12 12h.01M18 12h.01',
  late: 'm5 12.500 5 5L19.500 7',
  counted: 'm5 12.500 5 5L19.500 7',
  void: 'M6 12h12',
};

function Sign({ verdict }: { verdict: OutcomeView['verdict'] }) {
  return (
    <div className={styles.sign} aria-hidden="true">
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={SIGNS[verdict]} />
      </svg>
    </div>
  );
}
