import { useState } from 'react';
import type { NoteView, PhaseView, QuestionOpen } from '@/api/generated/wire';
import { canFillScreen, toggleFullscreen } from '@/browser/fullscreen';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import type { RoomState } from '@/game/roomClient';
import type { RoomView } from '@/game/roomView';
import { takesAnswers } from '@/questions/traits';
import { host } from '@/text/host';
import { mend } from '@/text/mend';
import { DevicesButton } from './devices/DevicesButton';
import { DoorDialog } from './DoorDialog';
import { EndDialog } from './EndDialog';
import { GoOnButton } from './GoOnButton';
import styles from './HostBar.module.css';
import { isOrdering } from './isOrdering';
import { nextStep } from './nextStep';
import { PlanDialog } from './PlanDialog';
import { MendDialog } from './MendDialog';
import { NotesDialog } from './NotesDialog';
import { ReactionsButton } from './ReactionsButton';
import { keyRefusalOf, refusalOf } from './refusal';
import { RoomAddress } from './RoomAddress';
import { SoundControls } from './SoundControls';
import { TimeControls } from './TimeControls';
import { type TrialEnd, TrialEndButtons } from './TrialEnd';
import type { RoomActions } from './useRoomActions';

interface HostBarProps {
  readonly state: RoomState;
  readonly view: RoomView;
  readonly actions: RoomActions;
  readonly trialEnd: TrialEnd | undefined;
}

/** The host's controls, along the foot of the projector. */
export function HostBar({ state, view, actions, trialEnd }: HostBarProps) {
  const [isEnding, setEnding] = useState(false);
  const [isPlanning, setPlanning] = useState(false);
  const [isListing, setListing] = useState(false);
  const toDecide = (view.players.waiting ?? 0) + (view.players.unnamed ?? 0);
  // What is wrong with one question is not to be asked about the next.
  const [mending, setMending] = useState<number>();
  const [read, setRead] = useState<NoteView>();
  const notes = notesOn(view);
  const step = nextStep(view);
  const isHost = view.role === 'host';
  const isBusy = isOrdering(state);

  const failure = actions.failure ?? refusalOf(state);
  return (
    <footer className={styles.bar}>
      {!trialEnd && <RoomAddress view={view} />}
      {failure && <Notice>{failure}</Notice>}
      <div className={styles.actions}>
        <SoundControls view={view} />
        {notes && (
          <Button look="quiet" onClick={() => setRead(notes)}>
            {host.notes}
          </Button>
        )}
        {step && view.phase.name !== 'lobby' && !trialEnd && (
          <Button look="quiet" aria-haspopup="dialog" onClick={() => setListing(true)}>
            {host.door.open}
            {toDecide > 0 && ` · ${host.door.toDecide(toDecide)}`}
          </Button>
        )}
        {isHost && !trialEnd && <DevicesButton view={view} actions={actions} />}
        {canFillScreen() && !trialEnd && (
          <Button look="quiet" onClick={toggleFullscreen}>
            {host.fullscreen}
          </Button>
        )}
        {step ? (
          <>
            <Button look="quiet" aria-haspopup="dialog" onClick={() => setPlanning(true)}>
              {host.plan}
            </Button>
            {isHost && !trialEnd && (
              <Button look="quiet" onClick={() => setEnding(true)}>
                {host.end}
              </Button>
            )}
            {takesTime(view.phase) && (
              <TimeControls
                key={`time ${view.seq}`}
                question={view.phase.question.index}
                isPaused={view.paused?.some((reason) => reason !== 'database') === true}
                isBusy={isBusy}
                actions={actions}
              />
            )}
            {view.phase.name === 'reveal' && !view.phase.question.anonymous && (
              <Button look="quiet" onClick={() => setMending(view.seq)}>
                {mend.open}
              </Button>
            )}
            {view.goingOn && (
              <Button
                key={`hold ${view.seq}`}
                look="secondary"
                title={host.holdHint}
                disabled={isBusy}
                onClick={actions.hold}
              >
                {host.hold}
              </Button>
            )}
            <GoOnButton
              key={view.seq}
              label={step.label}
              isBarred={step.isBarred === true || isBusy}
              onGoOn={view.phase.name === 'lobby' ? actions.start : actions.next}
            />
          </>
        ) : (
          isHost &&
          (trialEnd ? (
            <TrialEndButtons {...trialEnd} />
          ) : (
            <AfterTheGame view={view} isBusy={isBusy} actions={actions} />
          ))
        )}
      </div>
      {/* Those of another question are not to open by themselves: the hall may see them. */}
      {read && read === notes && (
        <NotesDialog notes={notes.text} onClose={() => setRead(undefined)} />
      )}
      {isPlanning && (
        <PlanDialog
          view={view}
          actions={actions}
          notShown={keyRefusalOf(state)}
          onClose={() => setPlanning(false)}
        />
      )}
      {isListing && (
        <DoorDialog
          isInLobby={false}
          door={view.door}
          mayReact={view.mayReact}
          actions={actions}
          onClose={() => setListing(false)}
        />
      )}
      {view.phase.name === 'reveal' && mending === view.seq && (
        <MendDialog phase={view.phase} actions={actions} onClose={() => setMending(undefined)} />
      )}
      {isEnding && <EndDialog onClose={() => setEnding(false)} onEnd={actions.end} />}
    </footer>
  );
}

interface AfterTheGameProps {
  readonly view: RoomView;
  readonly isBusy: boolean;
  readonly actions: RoomActions;
}

function AfterTheGame({ view, isBusy, actions }: AfterTheGameProps) {
  const isDiscarded = view.phase.name === 'finished' && view.phase.reason === 'discarded';
  return (
    <>
      {!isDiscarded && (
        <ReactionsButton mayReact={view.mayReact} isBusy={isBusy} actions={actions} />
      )}
      <ButtonLink to="/library" look="quiet">
        {host.toCatalog}
      </ButtonLink>
      {!isDiscarded && (
        <ButtonLink to={`/results/${view.sessionId}`} look="quiet">
          {host.results}
        </ButtonLink>
      )}
      <Button look="secondary" onClick={actions.newLobby} disabled={actions.isMoving}>
        {host.newLobby}
      </Button>
      <Button onClick={actions.playAgain} disabled={actions.isMoving} title={host.playAgainHint}>
        {host.playAgain}
      </Button>
    </>
  );
}

function takesTime(phase: PhaseView): phase is QuestionOpen {
  return phase.name === 'question' && takesAnswers(phase.question.kind);
}

/** On what is asked just now. */
function notesOn({ phase, notes }: RoomView): NoteView | undefined {
  const index =
    phase.name === 'question' || phase.name === 'reveal' ? phase.question.index : undefined;
  return notes?.find(({ question }) => question === index);
}
