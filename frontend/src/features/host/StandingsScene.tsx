import type { CSSProperties } from 'react';
import type { Standings } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { TieNote } from '@/live/TieNote';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './StandingsScene.module.css';

const ENTERING = 11;

interface StandingsSceneProps {
  readonly phase: Standings;
  readonly questions: number;
  readonly isTimed: boolean;
}

export function StandingsScene({ phase, questions, isTimed }: StandingsSceneProps) {
  const best = Math.max(1, ...phase.top.map(({ score }) => score));
  const ranked = phase.top.filter(({ rank }) => rank !== undefined);
  return (
    <div className={classes(styles.standings, ranked.length === 0 && styles.empty)}>
      <div className={styles.words}>
        <p className={styles.facts}>{game.questionOf(phase.question, questions)}</p>
        <h1 className={styles.title}>{ranked.length > 0 ? host.standings : host.noStandings}</h1>
        <TieNote top={ranked} isTimed={isTimed} className={styles.facts} />
      </div>
      {ranked.length > 0 && (
        <ol className={styles.list}>
          {ranked.map((standing, place) => (
            <li
              key={standing.playerId}
              className={classes(styles.line, standing.rank === 1 && styles.leading)}
              style={
                {
                  '--from': (standing.previousRank ?? ENTERING) - 1 - place,
                  '--part': standing.score / best,
                } as CSSProperties
              }
            >
              <span className={styles.rank}>{standing.rank}</span>
              <bdi className={styles.name}>{standing.nickname}</bdi>
              {standing.gained > 0 && (
                <span className={styles.gained}>{host.gained(formatNumber(standing.gained))}</span>
              )}
              <span className={styles.score}>{formatNumber(standing.score)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
