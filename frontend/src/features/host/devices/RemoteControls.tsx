import { type ComponentProps, useState } from 'react';
import { vibrate } from '@/browser/haptics';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import type { RoomState } from '@/game/roomClient';
import type { RoomView } from '@/game/roomView';
import { useWaitedFor } from '@/live/useWaitedFor';
import { takesAnswers } from '@/questions/traits';
import { common } from '@/text/common';
import { devices } from '@/text/devices';
import { host } from '@/text/host';
import { mend } from '@/text/mend';
import { DoorDialog } from '../DoorDialog';
import { GoOnButton } from '../GoOnButton';
import { MendDialog } from '../MendDialog';
import { isOrdering } from '../isOrdering';
import { nextStep } from '../nextStep';
import { PlanDialog } from '../PlanDialog';
import { RevealEarlyButton } from '../RevealEarlyButton';
import { TimeDialog } from '../TimeDialog';
import type { RoomActions } from '../useRoomActions';
import styles from './RemoteControls.module.css';

interface RemoteControlsProps {
  readonly state: RoomState;
  readonly view: RoomView;
  readonly actions: RoomActions;
}

type Shown = 'door' | 'plan' | 'time' | 'skip' | 'mend';

/** Long enough to be felt in a pocket of noise. */
const TAP = [25];

/** Large enough to be found without looking. */
export function RemoteControls({ state, view, actions }: RemoteControlsProps) {
  const [shown, setShown] = useState<{ readonly dialog: Shown; readonly seq: number }>();
  const { phase, door, mayReact, players } = view;
  const step = nextStep(view);
  const waitedFor = useWaitedFor(view);
  const isBusy = isOrdering(state);
  const isPaused = view.paused?.some((reason) => reason !== 'database') === true;
  const isLocked = door?.locked === true;
  const toDecide = (players.waiting ?? 0) + (players.unnamed ?? 0);
  const open = (dialog: Shown) => setShown({ dialog, seq: view.seq });
  const close = () => setShown(undefined);
  // What was asked of one question is not to be done to the next.
  const isOfAll = shown?.dialog === 'door' || shown?.dialog === 'plan';
  const dialog = shown && (isOfAll || shown.seq === view.seq) ? shown.dialog : undefined;
  const question =
    phase.name === 'question' && takesAnswers(phase.question.kind) ? phase.question : undefined;
  const isMendable = phase.name === 'reveal' && !phase.question.anonymous;
  return (
    <footer className={styles.controls}>
      {question && waitedFor > 0 && !question.anonymous && (
        <RevealEarlyButton
          key={`early ${view.seq}`}
          className={styles.early}
          large
          isBusy={isBusy}
          onReveal={() => {
            vibrate(TAP);
            actions.revealEarly(question.index);
          }}
        />
      )}
      {question && (
        <>
          <Control
            look={isPaused ? 'primary' : 'secondary'}
            disabled={isBusy}
            onClick={isPaused ? actions.resume : () => actions.pause('wait')}
          >
            {isPaused ? host.resume : host.pause}
          </Control>
          <Control disabled={isBusy} onClick={() => actions.extend(question.index, 10)}>
            {host.extend}
          </Control>
          <Control aria-haspopup="dialog" onClick={() => open('skip')}>
            {devices.skip}
          </Control>
          <Control aria-haspopup="dialog" onClick={() => open('time')}>
            {devices.more}
          </Control>
        </>
      )}
      {phase.name === 'reveal' && view.answers?.unhurried !== undefined && (
        <p className={styles.still}>{host.stillAnswerText}</p>
      )}
      {isMendable && (
        <Control aria-haspopup="dialog" onClick={() => open('mend')}>
          {mend.open}
        </Control>
      )}
      {!question && (
        <Control
          className={isMendable ? undefined : styles.broad}
          aria-haspopup="dialog"
          onClick={() => open('plan')}
        >
          {host.plan}
        </Control>
      )}
      {view.goingOn && (
        <Control className={styles.broad} disabled={isBusy} onClick={actions.hold}>
          {host.hold}
        </Control>
      )}
      <Control aria-pressed={isLocked} disabled={isBusy} onClick={() => actions.lock(!isLocked)}>
        {isLocked ? devices.unlock : devices.lock}
      </Control>
      <Control aria-haspopup="dialog" onClick={() => open('door')}>
        {host.door.open}
        {toDecide > 0 && ` · ${host.door.toDecide(toDecide)}`}
      </Control>
      {step && (
        <div className={styles.main}>
          <GoOnButton
            key={view.seq}
            label={step.label}
            isBarred={step.isBarred === true || isBusy}
            onGoOn={() => {
              vibrate(TAP);
              (phase.name === 'lobby' ? actions.start : actions.next)();
            }}
          />
        </div>
      )}
      {dialog === 'door' && (
        <DoorDialog
          isInLobby={phase.name === 'lobby'}
          {...{ door, mayReact, actions }}
          onClose={close}
        />
      )}
      {dialog === 'time' && question && (
        <TimeDialog
          question={question.index}
          actions={actions}
          onPlan={() => open('plan')}
          onClose={() => setShown((now) => (now?.dialog === 'time' ? undefined : now))}
        />
      )}
      {dialog === 'plan' && <PlanDialog view={view} actions={actions} onClose={close} />}
      {dialog === 'skip' && question && (
        <Dialog
          title={devices.skipTitle}
          onClose={close}
          actions={
            <>
              <Button look="secondary" onClick={close}>
                {common.cancel}
              </Button>
              <Button
                onClick={() => {
                  actions.skip(question.index);
                  close();
                }}
              >
                {devices.skip}
              </Button>
            </>
          }
        >
          <p>{host.skipText}</p>
        </Dialog>
      )}
      {dialog === 'mend' && phase.name === 'reveal' && (
        <MendDialog phase={phase} actions={actions} onClose={close} />
      )}
    </footer>
  );
}

function Control({ onClick, ...rest }: ComponentProps<typeof Button>) {
  return (
    <Button
      look="secondary"
      large
      {...rest}
      onClick={(event) => {
        vibrate(TAP);
        onClick?.(event);
      }}
    />
  );
}
