import type { PlayerView, Standings } from '@/api/generated/wire';
import { isTimed, upTo } from '@/game/podium';
import type { RoomView } from '@/game/roomView';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { RankList } from './RankList';
import styles from './StandingsScene.module.css';

const SHOWN = 5;

export function StandingsScene({ phase, view }: { phase: Standings; view: RoomView }) {
  const { you, players } = view;
  const ranked = phase.top.filter(({ rank }) => rank !== undefined);
  return (
    <section className={styles.standings}>
      <div className={styles.own}>
        {you?.rank === undefined ? (
          <Unranked you={you} />
        ) : (
          <>
            <p>{play.rightNow}</p>
            <h1 className={styles.rank}>{game.ordinal(you.rank)}</h1>
            <p>
              {play.of(players.total)} · {game.points(formatNumber(you.score))}
            </p>
          </>
        )}
      </div>
      <RankList
        title={play.top}
        top={ranked.slice(0, SHOWN)}
        tied={upTo(ranked, SHOWN, you?.playerId)}
        isTimed={isTimed(view.settings)}
        playerId={you?.playerId}
      />
    </section>
  );
}

function Unranked({ you }: { you: PlayerView | undefined }) {
  return you?.outcome?.verdict === 'late' ? (
    <>
      <h1 className={styles.title}>{play.verdict.late}</h1>
      <p>{play.late}</p>
    </>
  ) : (
    <h1 className={styles.title}>{play.noPointsYet}</h1>
  );
}
