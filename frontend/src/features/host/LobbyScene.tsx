import type { RoomView } from '@/game/roomView';
import { host } from '@/text/host';
import { typed, useJoinAddress } from './joinAddress';
import { JoinQr } from './JoinQr';
import styles from './LobbyScene.module.css';

export function LobbyScene({ view }: { view: RoomView }) {
  const { code, players } = view;
  return (
    <div className={styles.lobby}>
      <section className={styles.invite}>
        <div className={styles.how}>
          <p className={styles.small}>{host.joinAt}</p>
          <p className={styles.address}>{typed(useJoinAddress().site)}</p>
          <p className={styles.small}>{host.withCode}</p>
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
      <section className={styles.players} aria-label={host.players(players.total)}>
        <p className={styles.count} aria-live="polite">
          {players.total === 0 ? host.waitingForPlayers : host.players(players.total)}
        </p>
        {players.total === 0 ? (
          <p className={styles.empty}>{host.waitingForPlayersText}</p>
        ) : (
          <Names view={view} />
        )}
      </section>
    </div>
  );
}

const SHOWN = 72;

function Names({ view }: { view: RoomView }) {
  const { names, total } = view.players;
  const shown = names.slice(0, SHOWN);
  return (
    <ul className={styles.names}>
      {shown.map(({ playerId, nickname }) => (
        <li key={playerId} className={styles.name}>
          {nickname}
        </li>
      ))}
      {total > shown.length && <li className={styles.more}>{host.more(total - shown.length)}</li>}
    </ul>
  );
}
