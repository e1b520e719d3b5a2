import { useState } from 'react';
import { CodeForAnother } from '@/live/CodeForAnother';
import { host } from '@/text/host';
import styles from './PersonDialog.module.css';
import type { RoomActions } from './useRoomActions';

interface OtherDeviceProps {
  readonly playerId: string;
  readonly actions: RoomActions;
}

/** How a player comes back whose phone is gone. Folded, since the hall may see the code. */
export function OtherDevice({ playerId, actions }: OtherDeviceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{host.door.otherDevice}</summary>
      {isOpen && (
        <CodeForAnother roomCode={actions.roomCode} ask={() => actions.rejoin(playerId)} />
      )}
    </details>
  );
}
