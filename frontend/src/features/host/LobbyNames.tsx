import type { RefObject } from 'react';
import type { Name, Players } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { formatNumber } from '@/text/choose';
import { host } from '@/text/host';
import { isolated } from '@/text/isolated';
import styles from './LobbyNames.module.css';

interface LobbyNamesProps {
  readonly players: Players;
  /** How many of the names have room. */
  readonly shown: number;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onListAll: (() => void) | undefined;
  /** Where nobody can, a name is no button. */
  readonly onChoose: ((person: Name) => void) | undefined;
}

/** Names flow into the room there is and shrink as long as they can be read; the rest is counted. */
export function LobbyNames({ players, shown, list, onListAll, onChoose }: LobbyNamesProps) {
  const { names, total, waiting = 0, unnamed = 0 } = players;
  const toDecide = waiting + unnamed;
  return (
    <section className={styles.players} aria-label={host.players(formatNumber(total), total === 1)}>
      <div className={styles.head}>
        <p className={styles.count} aria-live="polite">
          {host.players(formatNumber(total), total === 1)}
        </p>
        {total > shown && <p className={styles.more}>{host.more(formatNumber(total - shown))}</p>}
        {onListAll && (
          <Button look="quiet" aria-haspopup="dialog" onClick={onListAll}>
            {host.allPlayers}
            {toDecide > 0 && ` · ${host.door.toDecide(toDecide)}`}
          </Button>
        )}
      </div>
      <ul ref={list} className={styles.names} data-fit="box">
        {names.map((name, index) => (
          <li key={name.playerId} className={classes(styles.name, index >= shown && styles.beyond)}>
            {onChoose ? (
              <button
                type="button"
                aria-haspopup="dialog"
                aria-label={host.door.actionsFor(isolated(name.nickname))}
                onClick={() => onChoose(name)}
              >
                <bdi>{name.nickname}</bdi>
              </button>
            ) : (
              <bdi>{name.nickname}</bdi>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
