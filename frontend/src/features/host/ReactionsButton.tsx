import { Button } from '@/design/Button';
import { host } from '@/text/host';
import type { RoomActions } from './useRoomActions';

interface ReactionsButtonProps {
  readonly mayReact: boolean;
  readonly isBusy: boolean;
  readonly actions: RoomActions;
}

/** At the podium, where there is no list of players to turn them off in. */
export function ReactionsButton({ mayReact, isBusy, actions }: ReactionsButtonProps) {
  return (
    <Button look="quiet" disabled={isBusy} onClick={() => actions.letReact(!mayReact)}>
      {mayReact ? host.noReactions : host.letReact}
    </Button>
  );
}
