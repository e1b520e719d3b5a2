import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { type Choice, Choices } from './Choices';
import type { RoomActions } from './useRoomActions';

interface TimeDialogProps {
  /** Index of the question that is open. */
  readonly question: number;
  readonly actions: RoomActions;
  /** Where there is no room for a button of its own. */
  readonly onPlan?: () => void;
  readonly onClose: () => void;
}

/** What a host seldom does with the question that is open. */
export function TimeDialog({ question, actions, onPlan, onClose }: TimeDialogProps) {
  const choices: Choice[] = [
    [host.pauseTaking, host.pauseTakingText, () => actions.pause('take')],
    [host.extendMinute, host.extendMinuteText, () => actions.extend(question, 60)],
    [host.unlimited, host.unlimitedText, () => actions.extend(question, null)],
    [host.unscored, host.unscoredText, () => actions.reveal(question)],
    [host.skip, host.skipText, () => actions.skip(question)],
    ...(onPlan ? [[host.plan, host.planText, onPlan] satisfies Choice] : []),
  ];
  return (
    <Dialog
      title={host.timeTitle}
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
