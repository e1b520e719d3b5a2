import { type RefObject, useState } from 'react';
import type { Door, Name, Players } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { formatNumber } from '@/text/choose';
import { host } from '@/text/host';
import { isolated } from '@/text/isolated';
import styles from './LobbyNames.module.css';
import { DoorDialog } from './DoorDialog';
import { PersonDialog } from './PersonDialog';
import type { RoomActions } from './useRoomActions';

interface LobbyNamesProps {
  readonly players: Players;
  /** How many of the names have room. */
  readonly shown: number;
  readonly list: RefObject<HTMLUListElement | null>;
  readonly door: Door | undefined;
  readonly actions: RoomActions;
}

/** Names flow into the room there is and shrink as long as they can be read; the rest is counted. */
export function LobbyNames({ players, shown, list, door, actions }: LobbyNamesProps) {
  const { names, total, waiting = 0, unnamed = 0 } = players;
  const [isListing, setListing] = useState(false);
  const [chosen, setChosen] = useState<Name>();
  const toDecide = waiting + unnamed;
  return (
    <section className={styles.players} aria-label={host.players(formatNumber(total), total === 1)}>
      <div className={styles.head}>
        <p className={styles.count} aria-live="polite">
          {host.players(formatNumber(total), total === 1)}
        </p>
        {total > shown && <p className={styles.more}>{host.more(formatNumber(total - shown))}</p>}
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setListing(true)}>
          {host.allPlayers}
          {toDecide > 0 && ` · ${host.door.toDecide(toDecide)}`}
        </Button>
      </div>
      <ul ref={list} className={styles.names} data-fit="box">
        {names.map((name, index) => (
          <li key={name.playerId} className={classes(styles.name, index >= shown && styles.beyond)}>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={host.door.actionsFor(isolated(name.nickname))}
              onClick={() => setChosen(name)}
            >
              <bdi>{name.nickname}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {isListing && <DoorDialog {...{ door, actions }} onClose={() => setListing(false)} />}
      {chosen && (
        <PersonDialog
          person={chosen}
          isLocked={door?.locked === true}
          actions={actions}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}
