import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { common } from '@/text/common';
import { host } from '@/text/host';

export function EndDialog({ onEnd, onClose }: { onEnd: () => void; onClose: () => void }) {
  return (
    <Dialog
      title={host.endTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button onClick={onEnd}>{host.endConfirm}</Button>
        </>
      }
    >
      <p>{host.endText}</p>
    </Dialog>
  );
}
