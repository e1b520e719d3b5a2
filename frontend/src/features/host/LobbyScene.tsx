import { useRef, useState } from 'react';
import { Button } from '@/design/Button';
import { type Layout, TOLERANCE_PX } from '@/design/fit';
import { useFit } from '@/design/useFit';
import type { Name } from '@/api/generated/wire';
import type { RoomView } from '@/game/roomView';
import { host } from '@/text/host';
import { DoorDialog } from './DoorDialog';
import { typed, useJoinAddress } from './joinAddress';
import { JoinQr } from './JoinQr';
import { LobbyNames } from './LobbyNames';
import { PersonDialog } from './PersonDialog';
import styles from './LobbyScene.module.css';
import type { RoomActions } from './useRoomActions';

/** For a crowd, the invitation makes room for names. */
const LAYOUTS: readonly Layout[] = [
  { name: 'roomy', enough: 0.35 },
  { name: 'crowded', enough: 0 },
];

interface LobbySceneProps {
  readonly view: RoomView;
  /** Without them names are only shown. */
  readonly actions: RoomActions | undefined;
}

export function LobbyScene({ view, actions }: LobbySceneProps) {
  const { code, players, door, mayReact } = view;
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(0);
  const [isListing, setListing] = useState(false);
  const [chosen, setChosen] = useState<Name>();
  const fitted = useFit<HTMLDivElement>(LAYOUTS, players.names, () =>
    setShown(list.current ? wholeIn(list.current) : 0),
  );
  const onListAll = actions && (() => setListing(true));
  // Dialogs stand outside of what is fitted, which would be measured anew with each of their changes.
  return (
    <>
      <div ref={fitted} className={styles.lobby}>
        <section className={styles.invite}>
          <div className={styles.how}>
            <p className={styles.small}>{host.joinAt}</p>
            <p className={styles.address}>{typed(useJoinAddress().site)}</p>
            <p className={styles.small}>
              {host.withCode}
              {door?.locked && (
                <strong className={styles.locked} title={host.door.isLockedText}>
                  <Padlock /> {host.door.isLocked}
                </strong>
              )}
            </p>
            <h1 className={styles.code} aria-label={Array.from(code).join(' ')}>
              {Array.from(code, (sign, index) => (
                // The places of a code never move.
                // oxlint-disable-next-line react/no-array-index-key
                <span key={index} aria-hidden="true">
                  {sign}
                </span>
              ))}
            </h1>
          </div>
          <JoinQr code={code} />
        </section>
        {players.total + (players.waiting ?? 0) === 0 ? (
          <section className={styles.waiting}>
            <div className={styles.head}>
              <p className={styles.count} aria-live="polite">
                {host.waitingForPlayers}
              </p>
              {/* Links with more time and the door are made ready before the first one comes. */}
              {onListAll && (
                <Button look="quiet" aria-haspopup="dialog" onClick={onListAll}>
                  {host.allPlayers}
                </Button>
              )}
            </div>
            <p className={styles.empty}>{host.waitingForPlayersText}</p>
          </section>
        ) : (
          <LobbyNames {...{ players, shown, list, onListAll }} onChoose={actions && setChosen} />
        )}
      </div>
      {actions && isListing && (
        <DoorDialog isInLobby {...{ door, mayReact, actions }} onClose={() => setListing(false)} />
      )}
      {actions && chosen && (
        <PersonDialog
          person={chosen}
          isLocked={door?.locked === true}
          actions={actions}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function Padlock() {
  return (
    <svg className={styles.padlock} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 11V8a5 5 0 0 1 10 0v3h1a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zm2 0h6V8a3 3 0 0 0-6 0z" />
    </svg>
  );
}

/** How many of its children are wholly inside the list, as `fit` sees it: in whole pixels. */
function wholeIn(list: HTMLElement): number {
  const end = list.getBoundingClientRect().bottom + TOLERANCE_PX + 0.5;
  const names = Array.from(list.children);
  const beyond = names.findIndex((name) => name.getBoundingClientRect().bottom > end);
  return beyond === -1 ? names.length : beyond;
}
