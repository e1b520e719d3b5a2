import type { Finished, Standing } from '@/api/generated/wire';
import { Celebration } from '@/design/Celebration';
import { classes } from '@/design/classes';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './PodiumScene.module.css';

export function PodiumScene({ phase }: { phase: Finished }) {
  const first = phase.top.slice(0, 3);
  const others = phase.top.slice(3, 8);
  return (
    <div className={styles.podium}>
      {first.some(({ score }) => score > 0) && <Celebration />}
      <h1 className={styles.title}>{first.length > 0 ? host.podium : host.nobody}</h1>
      {phase.reason === 'ended-by-host' && <p className={styles.note}>{host.endedEarly}</p>}
      <ol className={styles.doors}>
        {first.map((standing, place) => (
          <Door key={standing.playerId} standing={standing} place={place} />
        ))}
      </ol>
      {others.length > 0 && (
        <ol className={styles.others} start={4}>
          {others.map((standing) => (
            <li key={standing.playerId}>
              <strong>{standing.rank}</strong> {standing.nickname}
              <span>{formatNumber(standing.score)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const DOORS = [styles.first, styles.second, styles.third];

function Door({ standing, place }: { standing: Standing; place: number }) {
  return (
    <li className={classes(styles.door, DOORS[place])}>
      <span className={styles.name}>{standing.nickname}</span>
      <div className={styles.arch}>
        <span className={styles.rank}>{standing.rank}</span>
        <span className={styles.score}>{game.points(formatNumber(standing.score))}</span>
      </div>
    </li>
  );
}
