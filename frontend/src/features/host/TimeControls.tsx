import { useState } from 'react';
import { Button } from '@/design/Button';
import { host } from '@/text/host';
import { TimeDialog } from './TimeDialog';
import type { RoomActions } from './useRoomActions';

interface TimeControlsProps {
  /** Index of the question that is open. */
  readonly question: number;
  readonly isPaused: boolean;
  readonly isBusy: boolean;
  readonly actions: RoomActions;
}

/** The host's hand on the clock, while a question takes answers. */
export function TimeControls({ question, isPaused, isBusy, actions }: TimeControlsProps) {
  const [isChoosing, setChoosing] = useState(false);
  const toggle = isPaused ? actions.resume : () => actions.pause('wait');
  return (
    <>
      <Button look="quiet" onClick={() => setChoosing(true)}>
        {host.time}
      </Button>
      <Button
        look="quiet"
        title={host.extendHint}
        disabled={isBusy}
        onClick={() => actions.extend(question, 10)}
      >
        {host.extend}
      </Button>
      <Button
        look={isPaused ? 'primary' : 'quiet'}
        title={isPaused ? undefined : host.pauseHint}
        disabled={isBusy}
        onClick={toggle}
      >
        {isPaused ? host.resume : host.pause}
      </Button>
      {isChoosing && (
        <TimeDialog question={question} actions={actions} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}
