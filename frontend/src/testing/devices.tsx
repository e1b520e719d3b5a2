import type { ReactNode } from 'react';
import type {
  PhaseView,
  QuestionView,
  SeatList,
  ServerMessage,
  Welcome,
} from '@/api/generated/wire';
import { DevicesDialog } from '@/features/host/devices/DevicesDialog';
import { KnockPage } from '@/features/host/devices/KnockPage';
import { RemoteScene } from '@/features/host/devices/RemoteScene';
import { HostScene } from '@/features/host/HostScene';
import type { RoomActions } from '@/features/host/useRoomActions';
import { emptyOutbox } from '@/game/outbox';
import type { RoomState } from '@/game/roomClient';
import { nextView, type RoomView } from '@/game/roomView';
import { atTheLimits } from './extremes';
import { samples } from './kinds';
import { aReveal, aStanding, aWelcome, anOpenQuestion } from './messages';

const NOTES =
  'Ask who has seen it through a telescope. Then show the film: it takes two minutes, and the sound has to be turned on.';

function stateOf(
  phase: PhaseView,
  part: Partial<Welcome>,
  ...heard: readonly ServerMessage[]
): RoomState {
  const now = performance.now();
  const welcome = aWelcome(phase, { you: undefined, ...part });
  const view = heard.reduce(
    (known, message) => nextView(known, message, now) as RoomView,
    nextView(undefined, welcome, now) as RoomView,
  );
  return { connection: { name: 'live' }, view, outbox: emptyOutbox };
}

/** Stands still, so that two pictures are alike. */
const paused = { paused: ['host'] };

function keyTo(notes?: string): ServerMessage {
  return {
    type: 'key',
    id: 'k',
    question: 0,
    revealed: { kind: 'single', correct: [1], counts: [0, 0, 0, 0] },
    ...(notes && { notes }),
  };
}

const unhurried = {
  type: 'answers',
  question: 0,
  answered: 24,
  players: 27,
  unhurried: 2,
} as const;
const answers = { type: 'answers', question: 0, answered: 12, players: 27 } as const;
const players: Welcome['players'] = {
  type: 'players',
  total: 27,
  connected: 26,
  names: ['Ann', 'Bén', 'Cleo', 'Dmitri', 'Élodie', 'Frieda', 'Grace'].map((nickname, index) => ({
    playerId: `p${index}`,
    nickname,
  })),
};

const seats: SeatList['seats'] = [
  { id: 'A', role: 'remote', name: 'Phone · Chrome', connected: true },
  { id: 'B', role: 'screen', name: 'Beamer im Musiksaal, 2. OG', connected: false },
  { id: 'C', role: 'co-host', connected: true },
];
const lobby: PhaseView = { name: 'lobby' };

function screen(phase: PhaseView, part: Partial<Welcome> = {}): ReactNode {
  return <HostScene state={stateOf(phase, { role: 'screen', players, ...part }, answers)} />;
}

const nothing = () => {};

function slideShown(): QuestionView {
  const { question } = samples.slide ?? {};
  if (!question) {
    throw new Error('no sample of a slide');
  }
  return question;
}

/** Those of the devices that help a host. */
export function devicesWith(actions: RoomActions): Readonly<Record<string, () => ReactNode>> {
  const remote = (phase: PhaseView, ...heard: readonly ServerMessage[]) => (
    <RemoteScene state={stateOf(phase, { role: 'remote', players }, ...heard)} actions={actions} />
  );
  const dialog = (told: Omit<SeatList, 'type'>) => {
    const state = stateOf(lobby, { role: 'host', players }, { type: 'seats', ...told });
    return (
      <>
        <HostScene state={state} actions={actions} />
        {state.view && (
          <div data-lights="down">
            <DevicesDialog view={state.view} actions={actions} onClose={nothing} />
          </div>
        )}
      </>
    );
  };
  const standings: PhaseView = {
    name: 'standings',
    question: 0,
    top: ['Ann', 'Bén', 'Cleo', 'Dmitri', 'Élodie', 'Frieda'].map((name, index) =>
      aStanding(index + 1, name),
    ),
  };
  return {
    'remote-lobby': () => remote(lobby),
    'remote-lobby-none': () => (
      <RemoteScene
        state={stateOf(lobby, { role: 'remote', players: { ...players, total: 0, names: [] } })}
        actions={actions}
      />
    ),
    'remote-question-running': () => remote(anOpenQuestion({}, 13_400), answers, keyTo()),
    'remote-question-no-limit': () => {
      const { remainingMs: _, ...phase } = anOpenQuestion();
      return remote(phase, answers, keyTo());
    },
    'remote-question': () => remote({ ...anOpenQuestion(), ...paused }, answers, keyTo(NOTES)),
    'remote-question-limits': () =>
      remote({ ...anOpenQuestion(atTheLimits), ...paused }, answers, keyTo(NOTES)),
    'remote-reveal': () => remote(aReveal(), keyTo()),
    'remote-reveal-going-on': () => remote({ ...aReveal(), goesOnInMs: 8_000 }, keyTo(NOTES)),
    'remote-slide': () => remote({ name: 'question', question: slideShown() }),
    'remote-question-unhurried': () => remote(anOpenQuestion({}, 0), unhurried, keyTo()),
    'remote-reveal-unhurried': () => remote(aReveal(), unhurried, keyTo()),
    'remote-standings': () => remote(standings),
    'remote-finished': () =>
      remote({ name: 'finished', reason: 'completed', players: 27, top: standings.top }),
    'host-screen-lobby': () => screen(lobby),
    'host-screen-question': () => screen({ ...anOpenQuestion(), ...paused }),
    'host-screen-reveal': () => screen(aReveal()),
    'host-co-host': () => (
      <HostScene
        state={stateOf(
          { ...anOpenQuestion(), ...paused },
          { role: 'co-host', players, notes: [{ question: 0, text: NOTES }] },
          answers,
        )}
        actions={actions}
      />
    ),
    'host-devices-none': () => dialog({ seats: [] }),
    'host-devices': () => dialog({ seats }),
    'host-devices-code': () =>
      dialog({
        seats: seats.slice(1),
        invitation: { code: '012345', role: 'remote', remainingMs: 42_400 },
      }),
    'host-devices-over': () =>
      dialog({ seats: [], invitation: { code: '012345', role: 'screen', remainingMs: 0 } }),
    'host-devices-knocking': () =>
      dialog({
        seats: seats.slice(1),
        knocking: [{ id: 'K', role: 'remote', name: 'Phone · Chrome' }],
      }),
    knock: () => <KnockPage code="K7M2QX" duty="remote" pairing="" onSeated={nothing} />,
  };
}
