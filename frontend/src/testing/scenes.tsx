import type { ReactNode } from 'react';
import type { PhaseView, Welcome } from '@/api/generated/wire';
import { HostScene } from '@/features/host/HostScene';
import type { RoomActions } from '@/features/host/useRoomActions';
import { PlayScene } from '@/features/play/PlayScene';
import { emptyOutbox, type Outbox } from '@/game/outbox';
import type { RoomState } from '@/game/roomClient';
import { nextView, type RoomView } from '@/game/roomView';
import { aPlayer, aQuestion, aReveal, aStanding, aWelcome, anOpenQuestion } from './messages';

function stateOf(welcome: Welcome, outbox: Outbox = emptyOutbox): RoomState {
  const view = nextView(undefined, welcome, performance.now()) as RoomView;
  return { connection: { name: 'live' }, view, outbox };
}

function playing(phase: PhaseView, part: Partial<Welcome> = {}, outbox?: Outbox): ReactNode {
  return (
    <PlayScene
      state={stateOf(aWelcome(phase, part), outbox)}
      onAnswer={nothing}
      onLeave={nothing}
    />
  );
}

function hosting(phase: PhaseView, part: Partial<Welcome> = {}): ReactNode {
  const welcome = aWelcome(phase, { role: 'host', you: undefined, ...part });
  return <HostScene state={stateOf(welcome)} actions={actions} />;
}

function nothing(): void {}

const NAMES = [
  'Ingrid',
  'Tomasz',
  'Ann',
  'Käthe',
  'Yusuf',
  'Zoë',
  'Old Mr. Pemberton-Smythe',
  'Li',
  'Mo',
  'Bea',
];
const top = NAMES.map((name, index) =>
  aStanding(index + 1, name, { previousRank: ((index * 3) % 10) + 1 }),
);
const six = aQuestion({
  kind: 'multiple',
  points: 'double',
  text: 'Which of these rivers end in the Black Sea?',
  options: [
    'Danube',
    'Dnieper',
    'Rhine',
    'Dniester',
    'Volga',
    'Southern Bug, which is not to be mixed up with the Bug',
  ],
});
const pending: Outbox = { pending: [{ type: 'answer', id: 'a', question: 0, options: [1] }] };
const refusal: Outbox = {
  pending: [],
  refusal: {
    message: { type: 'answer', id: 'a', question: 0, options: [1] },
    problem: { type: 'question-closed', title: 'The question is closed', status: 409 },
  },
};
const answered = aPlayer({ score: 2_870, answer: { question: 0, options: [1] } });

function outcome(verdict: 'correct' | 'partly' | 'wrong' | 'missed' | 'counted', points: number) {
  return aPlayer({
    score: 4_310,
    rank: 3,
    streak: verdict === 'correct' ? 3 : 0,
    outcome: { question: 0, verdict, points, bonus: verdict === 'correct' ? 200 : 0 },
  });
}

const actions: RoomActions = {
  start: nothing,
  next: nothing,
  end: nothing,
  playAgain: nothing,
  newLobby: nothing,
  isMoving: false,
};

function people(total: number): Welcome['players'] {
  const names = Array.from({ length: Math.min(300, total) }, (_, index) => ({
    playerId: `p${index}`,
    nickname: `${NAMES[index % NAMES.length]}${index >= NAMES.length ? ` ${index}` : ''}`,
  }));
  return { type: 'players', total, connected: total, names };
}

const picture = { image: '/src/testing/picture.svg', alt: 'A lighthouse' };
const longText =
  'In the 2015 Paris Agreement, the parties agreed to hold the increase in the global average temperature to well below how many degrees Celsius above pre-industrial levels?';

export const scenes: Record<string, () => ReactNode> = {
  'play-waiting': () => playing({ name: 'lobby' }),
  'play-question': () => playing(anOpenQuestion({}, 13_400)),
  'play-multiple': () => playing(anOpenQuestion(six)),
  'play-saving': () => playing(anOpenQuestion(), {}, pending),
  'play-saved': () => playing(anOpenQuestion(), { you: answered }),
  'play-refused': () => playing(anOpenQuestion(), {}, refusal),
  'play-right': () => playing(aReveal(), { you: outcome('correct', 1_145) }),
  'play-wrong': () => playing(aReveal(), { you: outcome('wrong', 0) }),
  'play-missed': () => playing(aReveal(), { you: outcome('missed', 0) }),
  'play-standings': () =>
    playing({ name: 'standings', question: 0, top }, { you: outcome('correct', 1_145) }),
  'play-podium': () =>
    playing(
      { name: 'finished', reason: 'completed', players: 27, top },
      { you: outcome('correct', 1_145) },
    ),
  'play-final': () =>
    playing(
      { name: 'finished', reason: 'completed', players: 27, top },
      { you: aPlayer({ playerId: 'x', rank: 14, score: 1_220 }) },
    ),
  'host-lobby-empty': () => hosting({ name: 'lobby' }, { players: people(0) }),
  'host-lobby': () => hosting({ name: 'lobby' }, { players: people(9) }),
  'host-lobby-full': () => hosting({ name: 'lobby' }, { players: people(1_430) }),
  'host-question': () => hosting(anOpenQuestion({}, 13_400)),
  'host-question-picture': () => hosting(anOpenQuestion({ media: picture }, 4_400)),
  'host-question-long': () => hosting(anOpenQuestion({ ...six, text: longText })),
  'host-reveal': () => hosting(aReveal()),
  'host-reveal-six': () =>
    hosting(aReveal({ question: six, correct: [0, 1, 3, 5], counts: [20, 14, 9, 11, 7, 0] })),
  'host-standings': () => hosting({ name: 'standings', question: 3, top }),
  'host-podium': () => hosting({ name: 'finished', reason: 'completed', players: 27, top }),
};
