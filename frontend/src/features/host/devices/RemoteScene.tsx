import type { QuestionOpen, Reveal } from '@/api/generated/wire';
import { classes } from '@/design/classes';
import { EmptyState } from '@/design/EmptyState';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { unreachable } from '@/game/never';
import type { RoomState } from '@/game/roomClient';
import { formatIn, type RoomView } from '@/game/roomView';
import { Arriving } from '@/live/Arriving';
import { CountdownBar } from '@/live/CountdownBar';
import { GoingOn } from '@/live/GoingOn';
import { LinkBanner } from '@/live/LinkBanner';
import { Mended } from '@/live/Mended';
import { PhaseAnnouncer } from '@/live/PhaseAnnouncer';
import { useWaitedFor } from '@/live/useWaitedFor';
import { usePlayParts } from '@/questions/play';
import { QuestionTexts } from '@/questions/QuestionTexts';
import { useTextParts } from '@/questions/textParts';
import { placeText, takesAnswers } from '@/questions/traits';
import { formatNumber } from '@/text/choose';
import { devices } from '@/text/devices';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { isOrdering } from '../isOrdering';
import { ReactionsButton } from '../ReactionsButton';
import { refusalOf } from '../refusal';
import { useKeyOf } from '../useKeyOf';
import type { RoomActions } from '../useRoomActions';
import { KeyCard } from './KeyCard';
import { RemoteControls } from './RemoteControls';
import styles from './RemoteScene.module.css';

/** Who came last; the list of players has all of them. */
const NAMES = 24;

interface RemoteSceneProps {
  readonly state: RoomState;
  readonly actions: RoomActions;
}

/** What the host's phone shows: what is asked, what is right, and the controls within a thumb's reach. */
export function RemoteScene({ state, actions }: RemoteSceneProps) {
  const { view } = state;
  const waitedFor = useWaitedFor(view);
  usePlayParts(view?.kinds);
  useTextParts(view?.texts);
  useKeyOf(view, true, actions.peek);
  if (!view) {
    return (
      <main className={styles.centred} data-lights="down">
        <Arriving state={state} />
      </main>
    );
  }
  const failure = actions.failure ?? refusalOf(state);
  return (
    <QuizLanguage value={view.language}>
      <div
        className={classes(styles.remote, isTold(state, view) && styles.told)}
        data-lights="down"
      >
        <LinkBanner state={state} />
        <QuestionTexts format={formatIn(view.phase)}>
          <PhaseAnnouncer phase={view.phase} takesAnswers={takesAnswers} />
          <header className={styles.bar}>
            <span className={styles.code}>{view.code}</span>
            <span>{peopleIn(view, waitedFor)}</span>
          </header>
          {/* What scrolls can be reached by the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <main className={styles.look} tabIndex={0}>
            <Mended view={view} />
            <Look view={view} />
            <GoingOn view={view} />
          </main>
        </QuestionTexts>
        {failure && <Notice>{failure}</Notice>}
        {view.phase.name !== 'finished' ? (
          <RemoteControls state={state} view={view} actions={actions} />
        ) : (
          view.phase.reason !== 'discarded' && (
            <footer className={styles.after}>
              <ReactionsButton
                mayReact={view.mayReact}
                isBusy={isOrdering(state)}
                actions={actions}
              />
            </footer>
          )
        )}
      </div>
    </QuizLanguage>
  );
}

/** Whether the banner says something. */
function isTold({ connection }: RoomState, { paused, saving }: RoomView): boolean {
  return connection.name !== 'live' || paused !== undefined || saving;
}

function peopleIn({ players, answers, phase }: RoomView, waitedFor: number): string {
  if (phase.name === 'reveal' && answers?.unhurried) {
    return host.stillAnswer(answers.unhurried);
  }
  return phase.name === 'question' && takesAnswers(phase.question.kind) && answers
    ? [
        host.answered(answers.answered, answers.players),
        ...(waitedFor > 0 ? [host.stillHaveTime(waitedFor)] : []),
      ].join(' · ')
    : host.players(formatNumber(players.total), players.total === 1);
}

function Look({ view }: { view: RoomView }) {
  const { phase } = view;
  switch (phase.name) {
    case 'lobby':
      return <Lobby view={view} />;
    case 'question':
    case 'reveal':
      return <Shown view={view} phase={phase} />;
    case 'standings':
      return (
        <>
          <p className={styles.place}>{game.questionOf(phase.question, view.questions)}</p>
          <h1 className={styles.title}>{host.standings}</h1>
          <ol className={styles.top}>
            {phase.top.slice(0, 5).map(({ playerId, nickname, score }) => (
              <li key={playerId}>
                <bdi>{nickname}</bdi> <span>{formatNumber(score)}</span>
              </li>
            ))}
          </ol>
        </>
      );
    case 'finished':
      return (
        <>
          <h1 className="visually-hidden">{view.title}</h1>
          <EmptyState sign="✓" title={devices.overTitle} text={devices.overText} />
        </>
      );
    default:
      return unreachable(phase);
  }
}

function Lobby({ view: { title, players } }: { view: RoomView }) {
  const shown = players.names.slice(0, NAMES);
  const more = players.total - shown.length;
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.place}>
        {players.total > 0 ? game.phases.lobby : host.waitingForPlayersText}
      </p>
      <ul className={styles.names} aria-label={host.door.open}>
        {shown.map(({ playerId, nickname }) => (
          <li key={playerId}>
            <bdi>{nickname}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.place}>{host.more(formatNumber(more))}</p>}
    </>
  );
}

function Shown({ view, phase }: { view: RoomView; phase: QuestionOpen | Reveal }) {
  const { question } = phase;
  return (
    <>
      <p className={styles.place}>
        {placeText(question, view.questions)}
        {phase.name === 'reveal' && ` · ${host.answered(phase.answered, phase.players)}`}
      </p>
      {phase.name === 'question' && view.countdown && (
        <CountdownBar countdown={view.countdown} limitMs={view.limitMs ?? 0} />
      )}
      <QuizText as="h1" className={styles.question}>
        {question.text}
      </QuizText>
      <KeyCard view={view} question={question} />
    </>
  );
}
