import type { Standing } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { TieNote } from '@/live/TieNote';
import { formatNumber } from '@/text/choose';
import { play } from '@/text/play';
import styles from './RankList.module.css';

interface RankListProps {
  readonly title: string;
  readonly top: readonly Standing[];
  /** More of the ranking, where it matters why somebody below those shown is there. */
  readonly tied?: readonly Standing[];
  readonly isTimed: boolean;
  readonly playerId: string | undefined;
}

export function RankList({ title, top, tied = top, isTimed, playerId }: RankListProps) {
  if (top.length === 0) {
    return null;
  }
  return (
    <div className={styles.ranks}>
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.list}>
        {top.map((standing) => (
          <li
            key={standing.playerId}
            className={classes(styles.line, standing.playerId === playerId && styles.own)}
          >
            <span className={styles.rank}>{standing.rank}</span>
            <span className={styles.name}>
              <bdi>{standing.nickname}</bdi>
              {standing.playerId === playerId && <em className={styles.you}>{play.you}</em>}
            </span>
            <span className={styles.score}>{formatNumber(standing.score)}</span>
          </li>
        ))}
      </ol>
      <TieNote top={tied} isTimed={isTimed} className={styles.tie} />
    </div>
  );
}
