import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { Choices } from './Choices';
import type { Ending } from './useRoomActions';

interface EndDialogProps {
  readonly onEnd: (ending: Ending) => void;
  readonly onClose: () => void;
}

/** With the podium, with results alone, or as if it had not been. */
export function EndDialog({ onEnd, onClose }: EndDialogProps) {
  const choices = [
    [host.endWithPodium, host.endWithPodiumText, () => onEnd('podium')],
    [host.endConfirm, host.endConfirmText, () => onEnd('at-once')],
    [host.endDiscarding, host.endDiscardingText, () => onEnd('discarding')],
  ] as const;
  return (
    <Dialog
      title={host.endTitle}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {common.cancel}
        </Button>
      }
    >
      <Choices choices={choices} onClose={onClose} />
    </Dialog>
  );
}
