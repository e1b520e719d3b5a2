import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { common } from '@/text/common';
import { host } from '@/text/host';

interface EndDialogProps {
  /** Ends the game, with the podium or without. */
  readonly onEnd: (results: boolean) => void;
  readonly onClose: () => void;
}

export function EndDialog({ onEnd, onClose }: EndDialogProps) {
  return (
    <Dialog
      title={host.endTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button look="secondary" onClick={() => onEnd(false)}>
            {host.endConfirm}
          </Button>
          <Button onClick={() => onEnd(true)}>{host.endWithPodium}</Button>
        </>
      }
    >
      <p>{host.endText}</p>
    </Dialog>
  );
}
