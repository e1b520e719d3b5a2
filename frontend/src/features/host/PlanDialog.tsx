import type { Pace } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { PaceFields } from '@/live/PaceFields';
import { common } from '@/text/common';
import { host } from '@/text/host';
import type { RoomActions } from './useRoomActions';

interface PlanDialogProps {
  readonly pace: Pace | undefined;
  readonly actions: RoomActions;
  readonly onClose: () => void;
}

/** How the game goes on from here. */
export function PlanDialog({ pace, actions, onClose }: PlanDialogProps) {
  return (
    <Dialog
      title={host.planTitle}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <PaceFields
        every={pace?.standingsEvery ?? 1}
        auto={pace?.auto}
        onEvery={actions.rankEvery}
        onAuto={(seconds) => actions.auto(seconds ?? null)}
      />
    </Dialog>
  );
}
