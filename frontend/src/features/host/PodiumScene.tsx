import type { Finished, Standing } from '@/api/generated/wire';
import { Celebration } from '@/design/Celebration';
import { classes } from '@/design/classes';
import { type Place, placesOf } from '@/game/podium';
import { TieNote } from '@/live/TieNote';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './PodiumScene.module.css';

const OTHERS = 5;
/** How many names have room over a door. */
const NAMES = 3;

export function PodiumScene({ phase, isTimed }: { phase: Finished; isTimed: boolean }) {
  const { top, players } = phase;
  const places = placesOf(top);
  const others = top
    .filter(({ rank, score }) => score > 0 && !places.some((place) => place.rank === rank))
    .slice(0, OTHERS);
  const shown = [...places.flatMap(({ standings }) => standings), ...others];
  if (phase.reason === 'discarded') {
    return (
      <div className={styles.without}>
        <h1 className={styles.title}>{host.discarded}</h1>
        <p className={styles.note}>{host.discardedText}</p>
      </div>
    );
  }
  if (places.length === 0) {
    return <NoPodium phase={phase} />;
  }
  return (
    <div className={styles.podium}>
      <Celebration />
      <h1 className={styles.title}>{host.podium}</h1>
      <div className={styles.notes}>
        {phase.reason === 'ended-by-host' && <p className={styles.note}>{host.endedEarly}</p>}
        <TieNote top={shown} isTimed={isTimed} className={styles.note} />
      </div>
      <ol className={styles.doors}>
        {places.map((place) => (
          <Door
            key={place.rank}
            place={place}
            isCutOff={players > top.length && place.standings.includes(top.at(-1) as Standing)}
          />
        ))}
      </ol>
      {others.length > 0 && (
        <ol className={styles.others}>
          {others.map((standing) => (
            <li key={standing.playerId}>
              <strong>{standing.rank}</strong> <bdi>{standing.nickname}</bdi>
              <span>{formatNumber(standing.score)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function NoPodium({ phase }: { phase: Finished }) {
  return (
    <div className={styles.without}>
      <h1 className={styles.title}>{phase.players === 0 ? host.nobody : host.nobodyScored}</h1>
      {phase.reason === 'ended-by-host' && <p className={styles.note}>{host.endedEarly}</p>}
    </div>
  );
}

const DOORS = [undefined, styles.first, styles.second, styles.third];

interface DoorProps {
  readonly place: Place;
  /** More than those listed may share it. */
  readonly isCutOff: boolean;
}

function Door({ place, isCutOff }: DoorProps) {
  const { rank, standings } = place;
  const names = standings.length > NAMES || isCutOff ? standings.slice(0, NAMES - 1) : standings;
  return (
    <li className={classes(styles.door, DOORS[rank])}>
      <ul className={classes(styles.names, standings.length > 1 && styles.shared)}>
        {names.map(({ playerId, nickname }) => (
          <li key={playerId}>
            <bdi>{nickname}</bdi>
          </li>
        ))}
        {isCutOff ? (
          <li>{host.andOthers}</li>
        ) : (
          names.length < standings.length && <li>{host.more(standings.length - names.length)}</li>
        )}
      </ul>
      <div className={styles.arch}>
        <span className={styles.rank}>{rank}</span>
        <span className={styles.score}>{game.points(formatNumber(standings[0]?.score ?? 0))}</span>
      </div>
    </li>
  );
}
