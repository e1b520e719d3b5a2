import type {
  AnswerView,
  PhaseView,
  PlayerView,
  QuestionOpen,
  QuestionView,
  Reveal,
  Standing,
  Welcome,
} from '@/api/generated/wire';

export type Choice = Extract<QuestionView, { options: string[] }>;
type ChoiceReveal = Extract<Reveal, { correct: number[] }>;

/** Messages of a small game, for tests and the gallery; parts can be put in their place. */
export function aQuestion(part: Partial<Choice> = {}): Choice {
  return {
    index: 0,
    kind: 'single',
    text: 'Which planet of the solar system has the shortest day?',
    options: ['Mars', 'Jupiter', 'Mercury', 'Neptune'],
    limitMs: 20_000,
    points: 'normal',
    ...part,
  };
}

export function anOpenQuestion(
  part: Partial<Choice> = {},
  remainingMs = 20_000,
): QuestionOpen & { readonly question: Choice } {
  return { name: 'question', question: aQuestion(part), remainingMs };
}

export function aReveal(part: Partial<ChoiceReveal> = {}): ChoiceReveal {
  return {
    name: 'reveal',
    kind: 'single',
    question: aQuestion(),
    correct: [1],
    counts: [3, 14, 6, 2],
    answered: 25,
    players: 27,
    explanation: 'Jupiter turns once in just under ten hours.',
    ...part,
  };
}

export function anAnswer(question: number, ...options: number[]): AnswerView {
  return { question, response: { kind: 'single', options }, options };
}

export function aPlayer(part: Partial<PlayerView> = {}): PlayerView {
  return { playerId: 'p1', nickname: 'Ann', score: 0, streak: 0, ...part };
}

export function aWelcome(phase: PhaseView, part: Partial<Welcome> = {}): Welcome {
  return {
    type: 'welcome',
    epoch: 'e1',
    seq: 5,
    role: 'player',
    sessionId: '0b5f8f5e-6f0e-4f6e-9d6e-0d6c1c1a1f11',
    code: 'K7M2QX',
    title: 'Planets and moons',
    questions: 10,
    kinds: ['single'],
    phase,
    you: aPlayer(),
    players: { type: 'players', total: 27, connected: 27, names: [] },
    ...part,
  };
}

export function aStanding(rank: number, nickname: string, part: Partial<Standing> = {}): Standing {
  return {
    rank,
    playerId: `p${rank}`,
    nickname,
    score: 5_000 - rank * 310,
    gained: 900 - rank * 40,
    ...part,
  };
}

/** Where nobody has points, nobody has a rank. */
export function unranked(standing: Standing): Standing {
  const { rank: _, previousRank: __, ...rest } = standing;
  return { ...rest, score: 0, gained: 0 };
}
