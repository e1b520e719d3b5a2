import { type RefObject, useState } from 'react';
import type { Players } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { formatNumber } from '@/text/choose';
import { host } from '@/text/host';
import styles from './LobbyNames.module.css';
import { type ReadPlayers, PlayersDialog } from './PlayersDialog';

interface LobbyNamesProps {
  readonly players: Players;
  /** How many of the names have room. */
  readonly shown: number;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly readAll: ReadPlayers;
}

/** Names flow into the room there is and shrink as long as they can be read; the rest is counted. */
export function LobbyNames({ players, shown, list, readAll }: LobbyNamesProps) {
  const { names, total } = players;
  const [isListing, setListing] = useState(false);
  return (
    <section className={styles.players} aria-label={host.players(formatNumber(total), total === 1)}>
      <div className={styles.head}>
        <p className={styles.count} aria-live="polite">
          {host.players(formatNumber(total), total === 1)}
        </p>
        {total > shown && <p className={styles.more}>{host.more(formatNumber(total - shown))}</p>}
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setListing(true)}>
          {host.allPlayers}
        </Button>
      </div>
      <ul ref={list} className={styles.names} data-fit="box">
        {names.map(({ playerId, nickname }, index) => (
          <li key={playerId} className={classes(styles.name, index >= shown && styles.beyond)}>
            <bdi>{nickname}</bdi>
          </li>
        ))}
      </ul>
      {isListing && (
        <PlayersDialog latest={names} read={readAll} onClose={() => setListing(false)} />
      )}
    </section>
  );
}
