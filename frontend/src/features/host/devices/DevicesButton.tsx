import { lazy, Suspense, useState } from 'react';
import { Button } from '@/design/Button';
import type { RoomView } from '@/game/roomView';
import { devices } from '@/text/devices';
import type { RoomActions } from '../useRoomActions';

const DevicesDialog = lazy(async () => ({
  default: (await import('./DevicesDialog')).DevicesDialog,
}));

interface DevicesButtonProps {
  readonly view: RoomView;
  readonly actions: RoomActions;
}

/** Where a host finds the devices that help, and sees that one asks for a seat. */
export function DevicesButton({ view, actions }: DevicesButtonProps) {
  const [isShown, setShown] = useState(false);
  const asking = view.seats?.knocking?.length ?? 0;
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setShown(true)}>
        {devices.title}
        {asking > 0 && ` · ${devices.toDecide(asking)}`}
      </Button>
      {isShown && (
        <Suspense fallback={null}>
          <DevicesDialog view={view} actions={actions} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  );
}
