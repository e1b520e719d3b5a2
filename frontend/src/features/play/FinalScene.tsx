import type { Finished, PlayerView } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { Celebration } from '@/design/Celebration';
import { classes } from '@/design/classes';
import { isOnPodium, placesOf } from '@/game/podium';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { RankList } from './RankList';
import styles from './FinalScene.module.css';

interface FinalSceneProps {
  readonly phase: Finished;
  readonly you: PlayerView | undefined;
  readonly isTimed: boolean;
  /** Absent where there is nowhere to go from here. */
  readonly onLeave: (() => void) | undefined;
}

export function FinalScene({ phase, you, isTimed, onLeave }: FinalSceneProps) {
  if (phase.reason === 'discarded') {
    return (
      <section className={styles.final}>
        <div className={styles.door}>
          <h1 className={styles.over}>{play.finished}</h1>
        </div>
        <p className={styles.note}>{play.discarded}</p>
        {onLeave && (
          <Button look="secondary" onClick={onLeave}>
            {play.newCode}
          </Button>
        )}
      </section>
    );
  }
  const rank = you?.rank;
  const isLit = you !== undefined && isOnPodium(you);
  return (
    <section className={styles.final}>
      {isLit && <Celebration />}
      <div className={classes(styles.door, isLit && styles.lit)}>
        {rank === undefined ? (
          <h1 className={styles.over}>{play.finished}</h1>
        ) : (
          <>
            <p>{play.finalPlace}</p>
            <h1 className={styles.rank}>{game.ordinal(rank)}</h1>
          </>
        )}
        <p className={styles.score}>{game.points(formatNumber(you?.score ?? 0))}</p>
      </div>
      {phase.reason === 'ended-by-host' && <p className={styles.note}>{play.endedEarly}</p>}
      <RankList
        title={play.podium}
        top={placesOf(phase.top).flatMap(({ standings }) => standings)}
        isTimed={isTimed}
        playerId={you?.playerId}
      />
      {phase.reason === 'completed' && onLeave && <p className={styles.note}>{play.stay}</p>}
      {onLeave && (
        <Button look="secondary" onClick={onLeave}>
          {play.newCode}
        </Button>
      )}
    </section>
  );
}
