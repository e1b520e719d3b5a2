import type { ReactNode } from 'react';
import type { People } from '@/api/generated/session';
import type { PhaseView, QuestionView, ServerMessage, Tally, Welcome } from '@/api/generated/wire';
import { HostScene } from '@/features/host/HostScene';
import type { Only } from '@/features/host/usePeople';
import { JoinAddressProvider } from '@/features/host/joinAddress';
import type { RoomActions } from '@/features/host/useRoomActions';
import { TrialWindow } from '@/features/trial/TrialWindow';
import { trial } from '@/text/trial';
import { PlayScene } from '@/features/play/PlayScene';
import { emptyOutbox, type Outbox } from '@/game/outbox';
import type { RoomState } from '@/game/roomClient';
import { nextView, type RoomView } from '@/game/roomView';
import { devicesWith } from './devices';
import { panelsWith } from './panels';
import {
  atTheLimits,
  formatted,
  formulas,
  german,
  long,
  nameOf,
  oneWord,
  rightToLeft,
  texts,
} from './extremes';
import { samples } from './kinds';
import { pages } from './pages';
import {
  aPlayer,
  aQuestion,
  aReveal,
  aStanding,
  aWelcome,
  anAnswer,
  anOpenQuestion,
  type Choice,
  unranked,
} from './messages';

type Scenes = Readonly<Record<string, () => ReactNode>>;

function stateOf(welcome: Welcome, outbox: Outbox = emptyOutbox): RoomState {
  const view = nextView(undefined, welcome, performance.now()) as RoomView;
  return { connection: { name: 'live' }, view, outbox };
}

function playing(phase: PhaseView, part: Partial<Welcome> = {}, outbox?: Outbox): ReactNode {
  return (
    <PlayScene
      state={stateOf(aWelcome(phase, part), outbox)}
      onAnswer={nothing}
      onReact={nothing}
      onLeave={nothing}
    />
  );
}

function hosting(phase: PhaseView, part: Partial<Welcome> = {}): ReactNode {
  const welcome = aWelcome(phase, { role: 'host', you: undefined, ...part });
  return <HostScene state={stateOf(welcome)} actions={actions} />;
}

/** Both pages of one who plays alone; both are told the same phase. */
function trying(phase: PhaseView, part: Partial<Welcome> = {}): ReactNode {
  const end = { onAgain: nothing, onBack: nothing, backLabel: trial.backToQuiz, isBusy: false };
  const alone = { players: people(1), ...part };
  const welcome = aWelcome(phase, { role: 'host', ...alone, you: undefined });
  return (
    <TrialWindow
      hall={<HostScene state={stateOf(welcome)} actions={actions} trialEnd={end} />}
      phone={<PlayScene state={stateOf(aWelcome(phase, part))} onAnswer={nothing} />}
      onLeave={nothing}
    />
  );
}

/** Where the site has a long name, and is below a path. */
function farAway(scene: ReactNode): ReactNode {
  const site =
    'https://lernplattform.gesamtschule-an-der-alten-landstrasse.example/unterricht/quiz';
  const choices = [site, 'http://192.168.178.24:8080/unterricht/quiz'];
  return (
    <JoinAddressProvider value={{ site, choices, choose: nothing }}>{scene}</JoinAddressProvider>
  );
}

/** All at the limits, in a full room of whom so many have answered. */
function crowded(answered: number): ReactNode {
  const phase = anOpenQuestion({ ...atTheLimits, media }, 9_000);
  const state = stateOf(aWelcome(phase, { role: 'host', you: undefined, players: people(10_000) }));
  const answers = { type: 'answers', question: 0, answered, players: 10_000 } as const;
  const view = nextView(state.view, answers, performance.now()) as RoomView;
  return <HostScene state={{ ...state, view }} actions={actions} />;
}

/** What players show, as a hall of so many shows it. */
function reacting(phase: PhaseView, times: number, part: Partial<Welcome> = {}): ReactNode {
  const welcome = aWelcome(phase, { role: 'host', you: undefined, reactions: true, ...part });
  const counts = { clap: 3 * times, heart: times, laugh: 2 * times - 1, wow: 1 };
  const told: ServerMessage = { type: 'reactions', on: true, counts };
  const state = stateOf(welcome);
  const view = nextView(state.view, told, performance.now()) as RoomView;
  return <HostScene state={{ ...state, view }} actions={actions} />;
}

/** Everybody's time is up, but for some: the question waits for them, or its key is shown. */
function unhurried(phase: PhaseView): ReactNode {
  const state = stateOf(aWelcome(phase, { role: 'host', you: undefined }));
  const answers = {
    type: 'answers',
    question: 0,
    answered: 24,
    players: 27,
    unhurried: 2,
  } as const;
  const view = nextView(state.view, answers, performance.now()) as RoomView;
  return <HostScene state={{ ...state, view }} actions={actions} />;
}

function nothing(): void {}

/** Stands still, with what is left of the time for reading. */
const reading: PhaseView = {
  ...anOpenQuestion({ readingMs: 8_000, points: 750, hint: 'It is a large one.' }, 27_000),
  opensInMs: 7_000,
};

const top = Array.from({ length: 10 }, (_, index) =>
  aStanding(index + 1, nameOf(index), { previousRank: ((index * 3) % 10) + 1 }),
);
/** As many points, told apart by what was right and by time. */
const brokenTies = top.map((standing, index) => ({
  ...standing,
  score: index < 4 ? 9_650 : standing.score,
}));
const tied = [1, 1, 3, 3, 3, 3, 3, 8, 9, 10].map((rank, index) =>
  aStanding(rank, nameOf(index), { playerId: `t${index}` }),
);
const withoutPoints = top.map(unranked);
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
const late = { question: 0, verdict: 'late', points: 0, bonus: 0 } as const;
const answered = aPlayer({ score: 2_870, answer: anAnswer(0, 1) });

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
  pause: nothing,
  peek: nothing,
  invite: nothing,
  agree: nothing,
  dismiss: nothing,
  unseat: nothing,
  resume: nothing,
  extend: nothing,
  skip: nothing,
  reveal: nothing,
  revealEarly: nothing,
  replay: nothing,
  jump: nothing,
  rankEvery: nothing,
  auto: nothing,
  hold: nothing,
  letReact: nothing,
  questions: () =>
    Promise.resolve({
      questions: [texts.question, 'How many moons has Mars?', texts.question].map(
        (text, index) => ({
          index,
          kind: 'single',
          text,
          playings: index === 0 ? 1 : 0,
        }),
      ),
    }),
  correct: nothing,
  moderate: nothing,
  accept: nothing,
  said: () =>
    Promise.resolve({
      question: 0,
      said: [
        { text: 'mud', count: 3, shown: false },
        { text: 'It was boring from the first minute to the last.', count: 1, shown: false },
        { text: 'waves', count: 41, shown: true },
      ],
      more: 0,
    }),
  playAgain: nothing,
  newLobby: nothing,
  lock: nothing,
  door: nothing,
  kick: nothing,
  rename: nothing,
  admit: nothing,
  approve: nothing,
  time: nothing,
  moreTimeLink: () => Promise.resolve('/join/K7M2QX#aaaa.bbbb.cccc'),
  rejoin: (playerId) => Promise.resolve({ playerId, rejoinCode: '048213', remainingMs: 119_000 }),
  roomCode: 'K7M2QX',
  people: (search, page, only) => Promise.resolve(peopleFor(search, page, only)),
  isMoving: false,
};

/** As many as a room tells by itself, newest first. */
function people(total: number): Welcome['players'] {
  return { type: 'players', total, connected: total, names: namesOf(Math.min(300, total)) };
}

/** All who have or had a seat, some of whom the host has to decide about. */
function peopleFor(search: string, page: number, only?: Only): People {
  const states = ['waiting', 'waiting', 'unnamed', 'unnamed', 'unnamed'] as const;
  const found = namesOf(2_000)
    .map(({ playerId, nickname }, index) =>
      Object.assign(
        { playerId, nickname, number: 2_000 - index, state: states[index] ?? ('in' as const) },
        index < 2 ? {} : whereabouts(index),
      ),
    )
    .concat({ playerId: 'out', nickname: 'Mudslinger', number: 12, state: 'barred' as never })
    .filter(({ nickname }) => nickname.toLowerCase().includes(search.toLowerCase()))
    .filter(
      ({ connection, answered }) =>
        !only || (only === 'unanswered' ? answered === false : connection === only),
    );
  const people = found.slice((page - 1) * 100, page * 100);
  return {
    page,
    pages: Math.max(1, Math.ceil(found.length / 100)),
    found: found.length,
    counts: { playing: 1_998, away: 33, slow: 57, unanswered: 214 },
    people,
  };
}

function whereabouts(index: number): Partial<People['people'][number]> {
  const connection = index % 60 === 5 ? 'away' : index % 35 === 6 ? 'slow' : 'here';
  return index % 9 === 5 || connection === 'away'
    ? { connection, answered: false }
    : { connection, answered: true, tookMs: 1_240 + ((index * 733) % 18_000) };
}

function namesOf(count: number): Welcome['players']['names'] {
  return Array.from({ length: count }, (_, index) => ({
    playerId: `p${index}`,
    nickname: nameOf(index),
  }));
}

const unaccepted = {
  type: 'unaccepted',
  question: 0,
  spellings: ['Rhine', 'Donube river', 'der Inn', 'Volga', 'Ister (in Latin, Danubius)']
    .concat(['Sava', 'Tisza', 'Drava', 'Moldau', texts.options[0] ?? ''])
    .map((text, index) => ({ text, count: 10 - index })),
  more: 14,
} as const;
const door = {
  type: 'door',
  locked: true,
  approveNames: true,
  generatedNames: false,
  waitingRoom: true,
} as const;
const media = { image: new URL('./picture.svg', import.meta.url).href, alt: 'A lighthouse' };
/** Options that are pictures, every second one alone. */
function pictured(question: Choice): Choice {
  const optionPictures = question.options.map((text, option) => ({
    option,
    image: media.image,
    alt: option % 2 === 0 ? text : media.alt,
    alone: option % 2 === 0,
  }));
  return { ...question, optionPictures };
}

const sound = { sound: '/sounds/wren.mp3', transcript: 'A small bird sings, high and fast.' };
const fourPictures = pictured(aQuestion());
const sixPictures = pictured(six);
const explained = {
  explanation: texts.explanation,
  counts: [120, 45, 9, 11, 7, 0],
  answered: 132,
  players: 140,
};
const mine = { answer: anAnswer(0, 2) };

/** Long texts, each with its question and its reveal, on the projector and on a phone. */
function extreme(name: string, question: Choice, language = 'en'): Scenes {
  const reveal = aReveal({ question, correct: [0, 1], ...explained });
  const you = { ...outcome('wrong', 0), ...mine };
  return {
    [`host-question-${name}`]: () => hosting(anOpenQuestion(question, 9_000), { language }),
    [`host-reveal-${name}`]: () => hosting(reveal, { language }),
    [`play-question-${name}`]: () => playing(anOpenQuestion(question, 9_000), { language }),
    [`play-reveal-${name}`]: () => playing(reveal, { language, you }),
  };
}

/** Kinds that are no choices. */
function kinds(): Scenes {
  return Object.assign(
    {},
    ...Object.entries(samples).map(([name, { question, reveal, you }]): Scenes => {
      const open: PhaseView = {
        name: 'question',
        question,
        ...(question.limitMs && { remainingMs: 13_400 }),
      };
      const asked: Scenes = {
        [`play-${name}`]: () => playing(open),
        [`host-${name}`]: () => hosting(open),
        [`trial-${name}`]: () => trying(open),
      };
      const revealed: Scenes = reveal
        ? {
            [`play-${name}-saved`]: () => playing(open, { you }),
            [`play-${name}-reveal`]: () => playing(reveal, { you }),
            [`host-${name}-reveal`]: () => hosting(reveal),
          }
        : {};
      return Object.assign(asked, revealed);
    }),
  ) as Scenes;
}

/** A cloud while its words come in. */
function growing(words: number): ReactNode {
  const { question, reveal } = samples['word-cloud'] ?? {};
  if (reveal?.kind !== 'word-cloud' || !question) {
    throw new Error('no sample of a cloud');
  }
  const { name: _, answered: __, players: ___, question: ____, ...cloud } = reveal;
  return telling(question, { ...cloud, words: cloud.words.slice(0, words) });
}

/** Cards while they come in. */
function writing(cards: number): ReactNode {
  const { question, reveal } = samples['open'] ?? {};
  if (reveal?.kind !== 'open' || !question) {
    throw new Error('no sample of cards');
  }
  const { name: _, answered: __, players: ___, question: ____, ...told } = reveal;
  return telling(question, { ...told, cards: told.cards.slice(0, cards) });
}

function telling(question: QuestionView, told: object): ReactNode {
  const open: PhaseView = { name: 'question', question, remainingMs: 13_400 };
  const state = stateOf(aWelcome(open, { role: 'host', you: undefined }));
  const tally = { type: 'tally', question: 0, ...told } as Tally;
  const view = nextView(state.view, tally, performance.now()) as RoomView;
  return <HostScene state={{ ...state, view }} actions={actions} />;
}

/** Typed answers at the reveal, of which the host accepted one besides. */
function accepting(): ReactNode {
  const { reveal } = samples.text ?? {};
  if (reveal?.kind !== 'text') {
    throw new Error('no sample of a typed answer');
  }
  const state = stateOf(
    aWelcome({ ...reveal, byHost: ['Ister'] }, { role: 'host', you: undefined }),
  );
  const view = nextView(state.view, unaccepted, performance.now()) as RoomView;
  return <HostScene state={{ ...state, view }} actions={actions} />;
}

/** The countdown at a moment of its twenty seconds. */
function countdowns(): Scenes {
  const seconds = Array.from({ length: 20 }, (_, index) => index + 1);
  return Object.fromEntries(
    seconds.map((second) => [
      `host-countdown-${second}`,
      () => hosting(anOpenQuestion({}, second * 1_000 - 50)),
    ]),
  );
}

export const scenes: Scenes = {
  'play-waiting': () => playing({ name: 'lobby' }),
  'play-at-the-door': () => playing({ name: 'lobby' }, { you: aPlayer({ waiting: true }) }),
  'play-unnamed': () => playing({ name: 'lobby' }, { you: aPlayer({ unnamed: true }) }),
  'play-waiting-reacting': () => playing({ name: 'lobby' }, { reactions: true }),
  'play-right-reacting': () =>
    playing(aReveal(), {
      reactions: true,
      you: { ...outcome('correct', 1_145), answer: anAnswer(0, 1) },
    }),
  'play-standings-reacting': () =>
    playing(
      { name: 'standings', question: 0, top, goesOnInMs: 8_000, paused: ['host'] },
      { reactions: true, you: outcome('correct', 1_145) },
    ),
  'play-question': () => playing(anOpenQuestion({}, 13_400)),
  'play-question-paused': () =>
    playing({ ...anOpenQuestion({}, 13_400), paused: ['host'], answersWait: true }),
  'play-time-is-up': () => playing(anOpenQuestion({}, 0)),
  'play-question-few': () => playing({ ...anOpenQuestion({}, 13_400), paused: ['players'] }),
  'play-multiple': () => playing(anOpenQuestion(six)),
  'play-shapes': () =>
    playing(anOpenQuestion(six, 13_400), {
      settings: { shuffleOptions: false, speed: true, shapesOnly: true },
    }),
  'play-shuffled': () =>
    playing(anOpenQuestion(six), {
      settings: { shuffleOptions: true, speed: true, shapesOnly: false },
    }),
  'play-reading': () => playing(reading),
  'play-hint': () => playing(anOpenQuestion({ points: 750, hint: texts.explanation }, 13_400)),
  'play-saving': () => playing(anOpenQuestion(), {}, pending),
  'play-saved': () => playing(anOpenQuestion(), { you: answered }),
  'play-refused': () => playing(anOpenQuestion(), {}, refusal),
  'play-picture': () => playing(anOpenQuestion({ media }, 13_400)),
  'play-sound': () => playing(anOpenQuestion({ sound }, 13_400)),
  'play-pictures': () => playing(anOpenQuestion(fourPictures, 13_400)),
  'play-pictures-six': () => playing(anOpenQuestion(sixPictures), { you: answered }),
  'play-pictures-reveal': () =>
    playing(aReveal({ question: fourPictures }), { you: { ...outcome('wrong', 0), ...mine } }),
  'play-right': () =>
    playing(aReveal(), {
      you: { ...outcome('correct', 1_145), answer: anAnswer(0, 1) },
    }),
  'play-wrong': () => playing(aReveal(), { you: { ...outcome('wrong', 0), ...mine } }),
  'play-poll': () =>
    playing(aReveal({ question: aQuestion({ kind: 'poll', points: 'none' }), correct: [] }), {
      you: { ...outcome('counted', 0), ...mine },
    }),
  'play-going-on': () =>
    playing({ ...aReveal(), goesOnInMs: 8_000 }, { you: { ...outcome('wrong', 0), ...mine } }),
  'play-standings-going-on': () =>
    playing(
      { name: 'standings', question: 0, top, goesOnInMs: 8_000, paused: ['host'] },
      { you: outcome('correct', 1_145) },
    ),
  'play-late': () => playing(aReveal(), { you: aPlayer({ outcome: late }) }),
  'play-missed': () => playing(aReveal(), { you: outcome('missed', 0) }),
  'host-lobby-reacting': () => reacting({ name: 'lobby' }, 1, { players: people(40) }),
  'host-reveal-reacting': () => reacting(aReveal({ ...explained, question: six }), 900),
  'host-podium-reacting': () =>
    reacting({ name: 'finished', reason: 'completed', top, players: 140 }, 14),
  'play-standings': () =>
    playing({ name: 'standings', question: 0, top }, { you: outcome('correct', 1_145) }),
  'play-standings-late': () =>
    playing({ name: 'standings', question: 0, top }, { you: aPlayer({ outcome: late }) }),
  'play-standings-without-points': () =>
    playing({ name: 'standings', question: 0, top: withoutPoints }),
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
  'play-discarded': () => playing({ name: 'finished', reason: 'discarded', players: 10, top: [] }),
  'host-discarded': () => hosting({ name: 'finished', reason: 'discarded', players: 10, top: [] }),
  'play-final-without-points': () =>
    playing({ name: 'finished', reason: 'ended-by-host', players: 10, top: withoutPoints }),
  'trial-beginning': () => trying({ name: 'lobby' }),
  'trial-question': () => trying(anOpenQuestion({}, 13_400)),
  'trial-question-long': () => trying(anOpenQuestion(long, 13_400)),
  'trial-reveal': () =>
    trying({ ...aReveal(), goesOnInMs: 8_000 }, { you: outcome('correct', 945) }),
  'trial-standings': () => trying({ name: 'standings', question: 0, top: top.slice(0, 1) }),
  'trial-podium': () =>
    trying(
      { name: 'finished', reason: 'completed', players: 1, top: top.slice(0, 1) },
      { you: aPlayer({ rank: 1, score: 2_945 }) },
    ),
  'host-lobby-empty': () => hosting({ name: 'lobby' }, { players: people(0) }),
  'host-lobby': () => hosting({ name: 'lobby' }, { players: people(9) }),
  'host-lobby-drawn': () =>
    hosting(
      { name: 'lobby' },
      { players: people(9), title: german.text, drawn: { questions: 10, of: 340 } },
    ),
  'host-lobby-4': () => hosting({ name: 'lobby' }, { players: people(4) }),
  'host-lobby-locked': () =>
    hosting({ name: 'lobby' }, { players: { ...people(9), waiting: 2, unnamed: 3 }, door }),
  'host-lobby-40': () => hosting({ name: 'lobby' }, { players: people(40) }),
  'host-lobby-300': () => hosting({ name: 'lobby' }, { players: people(300) }),
  'host-lobby-2000': () => hosting({ name: 'lobby' }, { players: people(2_000) }),
  'host-lobby-address': () => farAway(hosting({ name: 'lobby' }, { players: people(9) })),
  'host-lobby-300-address': () => farAway(hosting({ name: 'lobby' }, { players: people(300) })),
  'host-reading': () => hosting(reading, { notes: [{ question: 0, text: texts.explanation }] }),
  'host-hint': () => hosting(anOpenQuestion({ points: 750, hint: texts.explanation }, 13_400)),
  'host-source': () => hosting(aReveal({ source: 'https://example.org/planets/days' })),
  'host-question': () => hosting(anOpenQuestion({}, 13_400)),
  'host-question-address': () => farAway(hosting(anOpenQuestion({}, 13_400))),
  'host-question-picture': () => hosting(anOpenQuestion({ media }, 4_400)),
  'host-question-paused': () =>
    hosting({ ...anOpenQuestion({}, 13_400), paused: ['host'], answersWait: true }),
  'host-question-alone': () => hosting({ ...anOpenQuestion({}, 13_400), paused: ['nobody'] }),
  'host-question-unhurried': () => unhurried(anOpenQuestion({}, 0)),
  'host-reveal-unhurried': () => unhurried(aReveal()),
  'host-reveal-unhurried-long': () => unhurried(aReveal({ question: aQuestion(atTheLimits) })),
  'host-question-few': () => hosting({ ...anOpenQuestion({}, 13_400), paused: ['players'] }),
  'host-question-six': () => hosting(anOpenQuestion(six)),
  'host-question-crowd': () => crowded(0),
  'host-question-crowd-answered': () => crowded(9_999),
  'host-sound': () => hosting(anOpenQuestion({ sound }, 13_400)),
  'host-pictures': () => hosting(anOpenQuestion(fourPictures, 13_400)),
  'host-pictures-six': () => hosting(anOpenQuestion(sixPictures)),
  'host-reveal': () => hosting(aReveal()),
  'host-reveal-six': () =>
    hosting(aReveal({ question: six, correct: [0, 1, 3, 5], counts: [20, 14, 9, 11, 7, 0] })),
  'host-reveal-crowd': () =>
    hosting(
      aReveal({
        question: six,
        correct: [0, 1, 3, 5],
        counts: [9_999, 8_750, 4_500, 9_998, 1_100, 12],
        answered: 9_999,
        players: 10_000,
      }),
    ),
  'host-reveal-picture': () => hosting(aReveal({ question: aQuestion({ media }) })),
  'host-pictures-reveal': () => hosting(aReveal({ question: fourPictures })),
  'host-pictures-six-reveal': () =>
    hosting(aReveal({ question: sixPictures, correct: [0, 1, 3], counts: [20, 14, 9, 11, 7, 0] })),
  'host-text-accepting': accepting,
  'host-standings': () => hosting({ name: 'standings', question: 3, top }),
  'host-standings-going-on': () =>
    hosting({ name: 'standings', question: 3, top, goesOnInMs: 8_000 }),
  'host-reveal-going-on': () =>
    hosting({ ...aReveal(), goesOnInMs: 8_000 }, { notes: [{ question: 0, text: 'Look up.' }] }),
  'host-reveal-going-on-alone': () =>
    hosting({ ...aReveal(), goesOnInMs: 8_000, paused: ['nobody'] }),
  'host-standings-tied': () => hosting({ name: 'standings', question: 3, top: tied }),
  'host-standings-tie-broken': () => hosting({ name: 'standings', question: 3, top: brokenTies }),
  'play-standings-tie-broken': () =>
    playing(
      { name: 'standings', question: 0, top: brokenTies },
      { you: outcome('correct', 1_145) },
    ),
  'host-podium-tie-broken': () =>
    hosting({ name: 'finished', reason: 'ended-by-host', players: 27, top: brokenTies }),
  'host-standings-without-points': () =>
    hosting({ name: 'standings', question: 0, top: withoutPoints }),
  'host-podium': () => hosting({ name: 'finished', reason: 'completed', players: 27, top }),
  'host-podium-tied': () =>
    hosting({ name: 'finished', reason: 'completed', players: 27, top: tied }),
  'host-podium-without-points': () =>
    hosting({ name: 'finished', reason: 'ended-by-host', players: 10, top: withoutPoints }),
  ...extreme('limits', { ...atTheLimits, media }),
  ...extreme('long', long),
  ...extreme('long-picture', { ...long, media }),
  ...extreme('german', german, 'de'),
  ...extreme('word', { ...oneWord, media }),
  ...extreme('rtl', rightToLeft, 'ar'),
  ...extreme('formatted', formatted),
  ...extreme('formulas', formulas),
  ...kinds(),
  'host-word-cloud-first': () => growing(2),
  'host-word-cloud-growing': () => growing(30),
  'host-open-first': () => writing(1),
  'host-open-waiting': () => writing(0),
  'host-open-growing': () => writing(6),
  ...countdowns(),
  ...pages,
  ...devicesWith(actions),
  ...panelsWith(actions),
};
