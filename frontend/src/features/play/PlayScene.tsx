import type { RejoinCode } from '@/api/generated/session';
import type { QuestionView } from '@/api/generated/wire';
import { isTimed } from '@/game/podium';
import { mayReact, nextReactionAt, type Sign } from '@/game/reacting';
import type { Response } from '@/game/response';
import type { RoomState } from '@/game/roomClient';
import { formatIn, type RoomView } from '@/game/roomView';
import { unreachable } from '@/game/never';
import { classes } from '@/design/classes';
import { Main } from '@/design/half';
import { QuizLanguage } from '@/design/QuizText';
import { Arriving } from '@/live/Arriving';
import { GoingOn } from '@/live/GoingOn';
import { LinkBanner } from '@/live/LinkBanner';
import { Mended } from '@/live/Mended';
import { PhaseAnnouncer } from '@/live/PhaseAnnouncer';
import { ReadingAnnouncer } from '@/live/ReadingAnnouncer';
import { lazily, usePart } from '@/questions/part';
import { usePlayParts } from '@/questions/play';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { useTextParts } from '@/questions/textParts';
import { takesAnswers } from '@/questions/traits';
import { FinalScene } from './FinalScene';
import { PlayerBar } from './PlayerBar';
import { QuestionScene } from './QuestionScene';
import { RevealScene } from './RevealScene';
import { StandingsScene } from './StandingsScene';
import { WaitingScene } from './WaitingScene';
import styles from './Stage.module.css';

const reactionRow = lazily(() => import('@/live/reactions/ReactionRow'));

export interface PlaySceneProps {
  readonly state: RoomState;
  readonly onAnswer: (question: QuestionView, response: Response) => void;
  readonly onLeave?: () => void;
  /** Shows a sign to the hall. */
  readonly onReact?: (sign: Sign) => void;
  /** Asks for a code with which another phone takes the seat. */
  readonly onChangePhone?: () => Promise<RejoinCode>;
}

/** What a player sees, whatever the phase. */
export function PlayScene(props: PlaySceneProps) {
  const { view } = props.state;
  usePlayParts(view?.kinds);
  useTextParts(view?.texts);
  if (!view) {
    return (
      <Main className={styles.centred} data-lights="down">
        <Arriving state={props.state} />
      </Main>
    );
  }
  return (
    <QuizLanguage value={view.language}>
      <div className={classes(styles.stage, view.paused && styles.told)} data-lights="down">
        <LinkBanner state={props.state} />
        <QuestionTexts format={formatIn(view.phase)}>
          <PhaseAnnouncer phase={view.phase} takesAnswers={takesAnswers} />
          <ReadingAnnouncer view={view} />
          <PlayerBar view={view} onChangePhone={props.onChangePhone} />
          <Mended view={view} />
          <Main className={styles.scene}>
            <Phase {...props} view={view} />
          </Main>
          {view.goingOn && (
            <aside>
              <GoingOn view={view} />
            </aside>
          )}
          {props.onReact && mayReact(props.state, takesAnswers) && (
            <Reacting
              isLive={props.state.connection.name === 'live'}
              nextAt={nextReactionAt(props.state.reactionsFullAt ?? 0)}
              onReact={props.onReact}
            />
          )}
        </QuestionTexts>
      </div>
    </QuizLanguage>
  );
}

interface ReactingProps {
  readonly isLive: boolean;
  readonly nextAt: number;
  readonly onReact: (sign: Sign) => void;
}

/** Nobody waits for it, and nobody is told where it does not come. */
function Reacting(props: ReactingProps) {
  const row = usePart(reactionRow);
  return (
    <footer className={styles.reacting}>
      {row.name === 'there' && <row.part.ReactionRow {...props} />}
    </footer>
  );
}

function Phase({ view, state, onAnswer, onLeave }: PlaySceneProps & { view: RoomView }) {
  const { phase } = view;
  switch (phase.name) {
    case 'lobby':
      return <WaitingScene view={view} />;
    case 'question':
      // Not by the phase: who goes on while others see the key keeps what is chosen or typed.
      return (
        <QuestionScene
          key={`${phase.question.index} ${phase.question.playing ?? 1}`}
          {...{ view, phase, outbox: state.outbox, onAnswer }}
        />
      );
    case 'reveal':
      return <RevealScene phase={phase} you={view.you} />;
    case 'standings':
      return <StandingsScene phase={phase} view={view} />;
    case 'finished':
      return (
        <FinalScene
          phase={phase}
          you={view.you}
          isTimed={isTimed(view.settings)}
          onLeave={onLeave}
        />
      );
    default:
      return unreachable(phase);
  }
}
