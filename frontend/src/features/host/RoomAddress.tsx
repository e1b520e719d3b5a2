import type { RoomView } from '@/game/roomView';
import styles from './HostBar.module.css';
import { typed, useJoinAddress } from './joinAddress';

/** Where late players come in; the lobby says it large, and afterwards nobody does. */
export function RoomAddress({ view }: { view: RoomView }) {
  const { site } = useJoinAddress();
  return (
    <p className={styles.room}>
      {view.phase.name !== 'lobby' && view.phase.name !== 'finished' && (
        <>
          {typed(site)} <strong className={styles.code}>{view.code}</strong>
        </>
      )}
    </p>
  );
}
