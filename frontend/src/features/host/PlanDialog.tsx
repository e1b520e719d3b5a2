import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import type { RoomView } from '@/game/roomView';
import { PaceFields } from '@/live/PaceFields';
import { common } from '@/text/common';
import { host } from '@/text/host';
import { takesAnswers } from '@/questions/traits';
import { JumpFields } from './JumpFields';
import { KeyLook } from './KeyLook';
import type { RoomActions } from './useRoomActions';

interface PlanDialogProps {
  readonly view: RoomView;
  readonly actions: RoomActions;
  /** Why what is right was not shown to who asked. */
  readonly notShown?: string | undefined;
  readonly onClose: () => void;
}

/** How the game goes on from here. */
export function PlanDialog({ view, actions, notShown, onClose }: PlanDialogProps) {
  return (
    <Dialog
      title={host.planTitle}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {common.close}
        </Button>
      }
    >
      <PaceFields
        every={view.pace?.standingsEvery ?? 1}
        auto={view.pace?.auto}
        onEvery={actions.rankEvery}
        onAuto={(seconds) => actions.auto(seconds ?? null)}
      />
      {/* A remote shows it all the time. */}
      {view.role !== 'remote' &&
        view.phase.name === 'question' &&
        takesAnswers(view.phase.question.kind) && (
          <KeyLook
            key={view.seq}
            view={view}
            question={view.phase.question}
            notShown={notShown}
            peek={actions.peek}
          />
        )}
      {view.phase.name !== 'lobby' && (
        <JumpFields
          read={actions.questions}
          onJump={(question) => {
            actions.jump(question);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}
