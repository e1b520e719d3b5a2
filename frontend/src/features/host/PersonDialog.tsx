import { useState } from 'react';
import { charactersIn } from '@/browser/characters';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { LONGEST_NICKNAME } from '@/game/nickname';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { isolated } from '@/text/isolated';
import { join } from '@/text/join';
import { MoreTime } from './MoreTime';
import { OtherDevice } from './OtherDevice';
import styles from './PersonDialog.module.css';
import type { RoomActions } from './useRoomActions';

interface PersonDialogProps {
  readonly person: { readonly playerId: string; readonly nickname: string };
  readonly isLocked: boolean;
  readonly actions: RoomActions;
  readonly onClose: () => void;
}

/** What a host does about one player: a name that is tapped is gone with the next tap. */
export function PersonDialog({ person, isLocked, actions, onClose }: PersonDialogProps) {
  const { playerId, nickname } = person;
  const [name, setName] = useState(nickname);
  const kick = (mayReturn: boolean) => {
    actions.kick(playerId, mayReturn);
    onClose();
  };
  const isChanged = name.trim() !== '' && name.trim() !== nickname;
  const isTooLong = (charactersIn(name.trim()) ?? 0) > LONGEST_NICKNAME;
  return (
    <Dialog
      title={isolated(nickname)}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <div className={styles.choices}>
        <Button look="danger" wide onClick={() => kick(false)}>
          {host.door.kickForGood}
        </Button>
        <p className={styles.text}>{host.door.kickForGoodText}</p>
        <Button look="secondary" wide onClick={() => kick(true)}>
          {host.door.kick}
        </Button>
        <p className={styles.text}>{host.door.kickText}</p>
      </div>
      <form
        className={styles.rename}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && !isTooLong) {
            actions.rename(playerId, name.trim());
            onClose();
          }
        }}
      >
        <TextField
          label={host.door.newName}
          autoComplete="off"
          value={name}
          error={isTooLong ? join.nicknameBad : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="secondary" disabled={!isChanged}>
          {host.door.rename}
        </Button>
      </form>
      <MoreTime person={person} actions={actions} />
      <OtherDevice playerId={playerId} actions={actions} />
      <p className={styles.text}>{host.door.cannotBar}</p>
      {!isLocked && (
        <Button look="quiet" onClick={() => actions.lock(true)}>
          {host.door.lockNow}
        </Button>
      )}
    </Dialog>
  );
}
