import { useState } from 'react';
import { Button } from '@/design/Button';
import type { RoomView } from '@/game/roomView';
import { lazily } from '@/questions/part';
import { WhenThere } from '@/questions/WhenThere';
import { devices } from '@/text/devices';
import type { RoomActions } from '../useRoomActions';

const dialog = lazily(() => import('./DevicesDialog'));

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
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setShown(!isShown)}>
        {devices.title}
        {asking > 0 && ` · ${devices.toDecide(asking)}`}
      </Button>
      {isShown && (
        <WhenThere part={dialog} isQuiet>
          {({ DevicesDialog }) => (
            <DevicesDialog view={view} actions={actions} onClose={() => setShown(false)} />
          )}
        </WhenThere>
      )}
    </>
  );
}
