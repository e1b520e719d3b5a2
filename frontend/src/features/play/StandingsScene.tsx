import type { Standings } from '@/api/generated/wire';
import type { RoomView } from '@/game/roomView';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { RankList } from './RankList';
import styles from './StandingsScene.module.css';

export function StandingsScene({ phase, view }: { phase: Standings; view: RoomView }) {
  const { you, players } = view;
  return (
    <section className={styles.standings}>
      <div className={styles.own}>
        <p>{play.rightNow}</p>
        <h1 className={styles.rank}>{you?.rank === undefined ? '–' : game.ordinal(you.rank)}</h1>
        <p>
          {play.of(players.total)} · {game.points(formatNumber(you?.score ?? 0))}
        </p>
      </div>
      <RankList title={play.top} top={phase.top.slice(0, 5)} playerId={you?.playerId} />
    </section>
  );
}
