import type { Reveal } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { KeyForm } from '@/questions/KeyForm';
import { knownOfReveal } from '@/questions/keying';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { mend } from '@/text/mend';
import { Choices } from './Choices';
import type { RoomActions } from './useRoomActions';

interface MendDialogProps {
  readonly phase: Reveal;
  readonly actions: RoomActions;
  readonly onClose: () => void;
}

/** What a host does when something was wrong with the question that is revealed. */
export function MendDialog({ phase, actions, onClose }: MendDialogProps) {
  const { index } = phase.question;
  return (
    <Dialog
      title={mend.title}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {common.cancel}
        </Button>
      }
    >
      <KeyForm
        known={knownOfReveal(phase)}
        isVoid={phase.void === true}
        onCorrect={(key, reason) => {
          actions.correct(index, key, reason);
          onClose();
        }}
        onVoid={(reason) => {
          actions.correct(index, { void: true }, reason);
          onClose();
        }}
      />
      <Choices
        choices={[[host.replay, host.replayText, () => actions.replay(phase.question)]]}
        onClose={onClose}
      />
    </Dialog>
  );
}
