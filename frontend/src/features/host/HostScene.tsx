import { useState } from 'react';
import type { QuestionOpen, Reveal, SignCounts } from '@/api/generated/wire';
import { Main } from '@/design/half';
import { Loading } from '@/design/Loading';
import { Logo } from '@/design/Logo';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { unreachable } from '@/game/never';
import { isTimed } from '@/game/podium';
import type { RoomState } from '@/game/roomClient';
import { formatIn, type RoomView } from '@/game/roomView';
import { Arriving } from '@/live/Arriving';
import { GoingOn } from '@/live/GoingOn';
import { LinkBanner } from '@/live/LinkBanner';
import { Mended } from '@/live/Mended';
import { PhaseAnnouncer } from '@/live/PhaseAnnouncer';
import { QuestionTexts } from '@/questions/QuestionTexts';
import type { Moderation } from '@/questions/kind';
import { lazily, usePart } from '@/questions/part';
import { useStageParts } from '@/questions/stage';
import { useTextParts } from '@/questions/textParts';
import { takesAnswers } from '@/questions/traits';
import { host } from '@/text/host';
import { trial } from '@/text/trial';
import { HostBar } from './HostBar';
import { isOrdering } from './isOrdering';
import { LobbyScene } from './LobbyScene';
import { PodiumScene } from './PodiumScene';
import { QuestionScene } from './QuestionScene';
import { RevealEarlyButton } from './RevealEarlyButton';
import { RevealScene } from './RevealScene';
import { ScreenBar } from './ScreenBar';
import styles from './Stage.module.css';
import { StandingsScene } from './StandingsScene';
import type { TrialEnd } from './TrialEnd';
import type { RoomActions } from './useRoomActions';

const reactionSky = lazily(() => import('@/live/reactions/ReactionSky'));

export interface HostSceneProps {
  readonly state: RoomState;
  /** A screen has none, and shows the same without controls. */
  readonly actions?: RoomActions;
  /** Where the host plays alone: nobody is to find the way here. */
  readonly trialEnd?: TrialEnd;
}

/** What the projector shows, whatever the phase. */
export function HostScene({ state, actions, trialEnd }: HostSceneProps) {
  const { view } = state;
  useStageParts(view?.kinds);
  useTextParts(view?.texts);
  if (!view) {
    return (
      <Main className={styles.centred} data-lights="down">
        <Arriving state={state} />
      </Main>
    );
  }
  return (
    <QuizLanguage value={view.language}>
      <div className={styles.stage} data-lights="down">
        <LinkBanner state={state} />
        <header className={styles.header}>
          <Logo className={styles.logo} />
          <QuizText as="p" className={styles.title}>
            {view.title}
          </QuizText>
          {view.phase.name === 'lobby' && view.drawn && (
            <p className={styles.drawn}>{host.drawn(view.drawn.questions, view.drawn.of)}</p>
          )}
          <GoingOn view={view} />
        </header>
        <QuestionTexts format={formatIn(view.phase)}>
          <PhaseAnnouncer phase={view.phase} takesAnswers={takesAnswers} />
          <Mended view={view} />
          <Main className={styles.scene}>
            <Phase
              view={view}
              actions={actions}
              isBusy={isOrdering(state)}
              isTrial={trialEnd !== undefined}
            />
          </Main>
        </QuestionTexts>
        {view.mayReact && <Reactions key={view.seq} shown={view.reacted} />}
        {actions ? (
          <HostBar state={state} view={view} actions={actions} trialEnd={trialEnd} />
        ) : (
          <ScreenBar view={view} />
        )}
      </div>
    </QuizLanguage>
  );
}

/** Nothing of them is left for the phase that follows. */
function Reactions({ shown }: { shown: SignCounts | undefined }) {
  const sky = usePart(reactionSky);
  return sky.name === 'there' && shown ? <sky.part.ReactionSky shown={shown} /> : null;
}

interface PhaseProps {
  readonly view: RoomView;
  readonly actions: RoomActions | undefined;
  readonly isBusy: boolean;
  readonly isTrial: boolean;
}

function Phase({ view, actions, isBusy, isTrial }: PhaseProps) {
  const { phase } = view;
  // Held here, so that what was hidden while a question was open can be shown at its reveal.
  const [hidden, setHidden] = useState<{ readonly question: number; readonly said: string }>();
  const moderationIn = ({ question: { index } }: QuestionOpen | Reveal): Moderation | undefined =>
    actions && {
      moderate: (said, isShown) => {
        actions.moderate(index, said, isShown);
        setHidden(isShown ? undefined : { question: index, said });
      },
      accept: (typed, isAccepted) => actions.accept(index, typed, isAccepted),
      unaccepted: view.unaccepted,
      read: actions.said,
      lastHidden: hidden?.question === index ? hidden.said : undefined,
    };
  switch (phase.name) {
    case 'lobby':
      return isTrial ? (
        <Loading label={trial.beginning} />
      ) : (
        <LobbyScene view={view} actions={actions} />
      );
    case 'question':
      return (
        <QuestionScene
          key={view.seq}
          view={view}
          phase={phase}
          moderation={moderationIn(phase)}
          early={
            actions && (
              <RevealEarlyButton
                isBusy={isBusy}
                onReveal={() => actions.revealEarly(phase.question.index)}
              />
            )
          }
        />
      );
    case 'reveal':
      return (
        <RevealScene
          phase={phase}
          questions={view.questions}
          moderation={moderationIn(phase)}
          stillAnswering={view.answers?.unhurried ?? 0}
          isLed={actions !== undefined}
        />
      );
    case 'standings':
      return (
        <StandingsScene phase={phase} questions={view.questions} isTimed={isTimed(view.settings)} />
      );
    case 'finished':
      return <PodiumScene phase={phase} isTimed={isTimed(view.settings)} />;
    default:
      return unreachable(phase);
  }
}
