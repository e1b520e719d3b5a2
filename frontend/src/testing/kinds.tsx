import type { PlayerView, QuestionView, Reveal } from '@/api/generated/wire';
import { texts } from './extremes';
import { aPlayer } from './messages';

/** A question that is no choice, asked and revealed, and how it went for a player. */
export interface KindSample {
  readonly question: QuestionView;
  /** Missing where nothing is answered. */
  readonly reveal?: Reveal;
  readonly you?: PlayerView;
}

const common = { index: 0, limitMs: 20_000, points: 'normal' } as const;
const shown = { name: 'reveal', answered: 25, players: 27 } as const;

function you(verdict: 'correct' | 'partly' | 'wrong' | 'counted', response: unknown): PlayerView {
  return aPlayer({
    score: 4_310,
    rank: 3,
    streak: 0,
    outcome: {
      question: 0,
      verdict,
      points: verdict === 'wrong' || verdict === 'counted' ? 0 : 640,
      bonus: 0,
    },
    answer: { question: 0, response } as PlayerView['answer'] & object,
  });
}

const text: QuestionView = {
  ...common,
  kind: 'text',
  text: 'Which river runs through Vienna, Bratislava, Budapest and Belgrade?',
  maxLength: 120,
};
const longText: QuestionView = { ...text, text: texts.question };
const number: QuestionView = {
  ...common,
  kind: 'number',
  text: 'How many moons of Jupiter were known in 2023?',
};
const slider: QuestionView = {
  ...common,
  kind: 'number',
  text: 'At what temperature does water boil on top of Mount Everest?',
  unit: '°C',
  slider: { min: '50', max: '100', step: '0.5' },
};
const order: QuestionView = {
  ...common,
  kind: 'order',
  text: 'Put these in order, from the Sun outwards.',
  items: ['Jupiter', 'Mercury', 'Earth', 'Venus', 'Mars'],
};
const longOrder: QuestionView = { ...order, text: texts.question, items: texts.options };
const match: QuestionView = {
  ...common,
  kind: 'match',
  text: 'Which river runs through which city?',
  left: ['Vienna', 'Cologne', 'Prague', 'Rome', 'Cairo'],
  right: ['Tiber', 'Rhine', 'Nile', 'Vltava', 'Danube'],
};
const longMatch: QuestionView = {
  ...match,
  text: texts.question,
  left: [...texts.options, 'The seventh on the left', 'The eighth'],
  right: [...texts.options.toReversed(), 'Seven', 'And what belongs to the eighth'],
};
const pin: QuestionView = {
  ...common,
  kind: 'pin',
  text: 'Where is the lamp of this lighthouse?',
  media: { image: new URL('./picture.svg', import.meta.url).href, alt: 'A lighthouse by the sea' },
};
const longPin: QuestionView = { ...pin, text: texts.question };
const heat = {
  columns: 24,
  rows: 18,
  cells: [
    [3, 4, 1],
    [11, 2, 2],
    [11, 3, 9],
    [12, 3, 6],
    [12, 4, 3],
    [20, 15, 1],
    [23, 17, 1],
  ],
};
const scale: QuestionView = {
  ...common,
  kind: 'scale',
  text: 'How did you like the trip down the Danube?',
  steps: 5,
  low: 'Not at all',
  high: 'Very much',
  statements: [],
};
const statements: QuestionView = {
  ...scale,
  steps: 7,
  text: 'How much do you agree?',
  low: 'Disagree',
  high: 'Agree',
  statements: ['The food was good', 'I would go again', 'It was worth the money'],
};
const longScale = {
  ...scale,
  steps: 10,
  text: texts.question,
  low: 'Not at all, whatever anybody may say',
  high: 'More than anything else in the world',
  statements: [...texts.options, ...texts.options]
    .slice(0, 8)
    .map((line, index) => `${index} ${line}`.slice(0, 120)),
} satisfies QuestionView;
const ratings = [
  { counts: [1, 2, 4, 9, 5, 3, 1], mean: '4.2', spread: '1.39' },
  { counts: [0, 0, 1, 2, 4, 8, 10], mean: '5.96', spread: '1.08' },
  { counts: [9, 2, 1, 0, 1, 3, 9], mean: '3.92', spread: '2.74' },
];
const slide = {
  index: 3,
  kind: 'slide',
  text: 'Half-time: the Danube',
  body: 'From the Black Forest to the Black Sea: 2,850 km, ten countries, four capitals.\n\nStretch your legs. The next questions are worth twice as much.',
  points: 'none',
} as const satisfies QuestionView;
const { body: _, ...title } = slide;
const media = { image: new URL('./picture.svg', import.meta.url).href, alt: 'A lighthouse' };
const bins = [3, 0, 2, 9, 14, 6, 0, 1].map((count, index) => ({
  from: String(60 + 5 * index),
  to: String(64.5 + 5 * index),
  count,
}));

const wordCloud: QuestionView = {
  ...common,
  points: 'none',
  kind: 'word-cloud',
  text: 'What comes to your mind when you think of the sea?',
  words: 3,
  maxLength: 30,
};
const open: QuestionView = {
  ...common,
  points: 'none',
  kind: 'open',
  text: 'What should we do differently next year?',
  maxLength: 300,
  hidden: false,
  thumbs: false,
};
const longOpen: QuestionView = { ...open, hidden: true, text: texts.question };
const sentences = [
  ['Start an hour later. Nobody is awake at eight.', 1],
  ['More breaks', 7],
  ['The talks were good, but there was too little time for questions after each of them.', 1],
  ['Vegetarian food that is more than a salad', 3],
  ['Nothing, it was great!', 12],
  ['A room with windows', 1],
  ['Name tags with large letters', 2],
].map(([words, count]) => ({ text: String(words), count: Number(count) }));
const thumbed = sentences
  .slice(0, 2)
  .map(({ text: words, count }) => ({ text: words, count, thumb: true }));
const longCloud: QuestionView = { ...wordCloud, text: texts.question };
const seaWords = [
  ['waves', 41],
  ['Salt', 33],
  ['blue', 29],
  ['Ferien', 21],
  ['whales', 18],
  ['sand', 17],
  ['la plage', 12],
  ['storm', 11],
  ['Fische', 9],
  ['horizon', 8],
  ['sunset', 7],
  ['lighthouse', 7],
  ['🐙', 6],
  ['tide', 5],
  ['océan', 5],
  ['pirates', 4],
  ['deep', 4],
  ['swimming', 3],
  ['sailing', 3],
  ['seagulls', 2],
  ['Ebbe und Flut', 2],
  ['plankton', 1],
  ['message in a bottle', 1],
] as const;
const cloudWords = seaWords.map(([word, count]) => ({ text: word, count }));

export const samples: Readonly<Record<string, KindSample>> = {
  text: {
    question: text,
    reveal: {
      ...shown,
      kind: 'text',
      question: text,
      accepted: ['Danube', 'Donau', 'Duna', 'Dunav', 'Dunărea'],
      right: [
        { text: 'Danube', count: 11 },
        { text: 'the danube', count: 4 },
        { text: 'Donau', count: 3 },
        { text: 'Dunube', count: 1 },
      ],
      wrong: 6,
      explanation: 'No other river runs through four capitals.',
    },
    you: you('correct', { kind: 'text', text: 'the danube' }),
  },
  'text-long': {
    question: longText,
    reveal: {
      ...shown,
      kind: 'text',
      question: longText,
      accepted: texts.options,
      right: texts.options.map((option, index) => ({ text: option, count: 7 - index })),
      wrong: 3,
      explanation: texts.explanation,
    },
    you: you('wrong', { kind: 'text', text: texts.options[2] }),
  },
  number: {
    question: number,
    reveal: {
      ...shown,
      kind: 'number',
      question: number,
      value: '95',
      tolerance: '3',
      bins: [
        { from: '12', to: '12', count: 4 },
        { from: '63', to: '67', count: 2 },
        { from: '79', to: '80', count: 9 },
        { from: '92', to: '98', count: 10 },
      ],
    },
    you: you('correct', { kind: 'number', value: '92' }),
  },
  'number-long': {
    question: number,
    reveal: {
      ...shown,
      kind: 'number',
      question: number,
      value: '123456789012.5',
      tolerancePercent: '5',
      bins: Array.from({ length: 12 }, (_, index) => ({
        from: `${index + 1}23456789012.5`,
        to: `${index + 1}99999999999.999`,
        count: index + 1,
      })),
      explanation: texts.explanation,
    },
    you: you('wrong', { kind: 'number', value: '-123456789012345678901234567890.123456789' }),
  },
  slider: {
    question: slider,
    reveal: {
      ...shown,
      kind: 'number',
      question: slider,
      value: '71.5',
      zeroAt: '20',
      bins,
      explanation: 'The air presses less up there.',
    },
    you: you('partly', { kind: 'number', value: '80' }),
  },
  order: {
    question: order,
    reveal: {
      ...shown,
      kind: 'order',
      question: order,
      order: [1, 3, 2, 4, 0],
      right: 9,
      inPlace: [22, 17, 15, 12, 24],
    },
    you: you('partly', { kind: 'order', items: [1, 2, 3, 4, 0] }),
  },
  'word-cloud': {
    question: wordCloud,
    reveal: {
      ...shown,
      kind: 'word-cloud',
      question: wordCloud,
      words: cloudWords,
      more: 0,
      hidden: 2,
    },
    you: you('counted', { kind: 'word-cloud', words: ['waves', 'Salt'] }),
  },
  'word-cloud-long': {
    question: longCloud,
    reveal: {
      ...shown,
      kind: 'word-cloud',
      question: longCloud,
      words: Array.from({ length: 60 }, (_, index) => ({
        text: `${'Donaudampfschifffahrt mit Öl '.slice(0, 27)} ${index + 1}`,
        count: 60 - index,
      })),
      more: 712,
      hidden: 0,
      explanation: texts.explanation,
    },
    you: you('counted', { kind: 'word-cloud', words: ['Donaudampfschifffahrt mit Öl 1'] }),
  },
  open: {
    question: open,
    reveal: {
      ...shown,
      kind: 'open',
      question: open,
      cards: sentences,
      more: 0,
      hidden: 2,
    },
    you: you('counted', { kind: 'open', text: 'A room with windows' }),
  },
  'open-long': {
    question: longOpen,
    reveal: {
      ...shown,
      kind: 'open',
      question: longOpen,
      cards: Array.from({ length: 8 }, (_, index) => ({
        text: `${index + 1}. ${texts.question}`.slice(0, 300),
        count: index + 1,
      })),
      more: 9_412,
      hidden: 38,
      explanation: texts.explanation,
    },
    you: you('counted', { kind: 'open', text: texts.question }),
  },
  'open-many': {
    question: open,
    reveal: {
      ...shown,
      kind: 'open',
      question: open,
      cards: Array.from({ length: 150 }, (_, index) => ({
        text: `${'Longer breaks, please. '.repeat(1 + (index % 3)).trim()} ${index}`,
        count: 1,
      })),
      more: 9_850,
      hidden: 0,
    },
    you: you('counted', { kind: 'open', text: 'Longer breaks, please. 3' }),
  },
  'open-thumbs': {
    question: { ...open, thumbs: true },
    reveal: {
      ...shown,
      kind: 'open',
      question: { ...open, thumbs: true },
      cards: [...thumbed, ...sentences.slice(2)],
      more: 0,
      hidden: 0,
    },
    you: you('correct', { kind: 'open', text: 'More breaks' }),
  },
  'open-none': {
    question: open,
    reveal: {
      ...shown,
      answered: 0,
      kind: 'open',
      question: open,
      cards: [],
      more: 0,
      hidden: 0,
    },
    you: aPlayer({ streak: 0, outcome: { question: 0, verdict: 'missed', points: 0, bonus: 0 } }),
  },
  'word-cloud-anonymous': {
    question: { ...wordCloud, anonymous: true },
    reveal: {
      ...shown,
      kind: 'word-cloud',
      question: { ...wordCloud, anonymous: true },
      words: cloudWords,
      more: 0,
      hidden: 0,
    },
    you: aPlayer({
      streak: 0,
      outcome: { question: 0, verdict: 'counted', points: 0, bonus: 0 },
      answer: { question: 0 },
    }),
  },
  'order-long': {
    question: longOrder,
    reveal: {
      ...shown,
      kind: 'order',
      question: longOrder,
      order: [5, 4, 3, 2, 1, 0],
      right: 1,
      inPlace: [1, 2, 3, 4, 5, 6],
      explanation: texts.explanation,
    },
    you: you('wrong', { kind: 'order', items: [0, 1, 2, 3, 4, 5] }),
  },
  match: {
    question: match,
    reveal: {
      ...shown,
      kind: 'match',
      question: match,
      pairs: [
        [0, 4],
        [1, 1],
        [2, 3],
        [3, 0],
        [4, 2],
      ],
      right: 14,
      joined: [20, 17, 16, 24, 25],
    },
    you: you('partly', {
      kind: 'match',
      pairs: [
        [0, 4],
        [1, 3],
        [2, 1],
        [3, 0],
        [4, 2],
      ],
    }),
  },
  pin: {
    question: pin,
    reveal: {
      ...shown,
      kind: 'pin',
      question: pin,
      pin: { regions: [{ x: 0.46, y: 0.16, width: 0.08, height: 0.08 }] },
      right: 17,
      ...heat,
    },
    you: you('wrong', { kind: 'pin', x: 0.52, y: 0.52 }),
  },
  'pin-near': {
    question: pin,
    reveal: {
      ...shown,
      kind: 'pin',
      question: pin,
      pin: { at: { x: 0.5, y: 0.2 }, zeroAt: 0.2 },
      right: 0,
      ...heat,
      explanation: 'It burns at night.',
    },
    you: you('partly', { kind: 'pin', x: 0.42, y: 0.27 }),
  },
  'pin-long': {
    question: longPin,
    reveal: {
      ...shown,
      kind: 'pin',
      question: longPin,
      pin: { regions: [{ x: 0.5, y: 0.2, radius: 0.06 }] },
      right: 17,
      ...heat,
      explanation: texts.explanation,
    },
    you: you('correct', { kind: 'pin', x: 0.5, y: 0.2 }),
  },
  'match-long': {
    question: longMatch,
    reveal: {
      ...shown,
      kind: 'match',
      question: longMatch,
      pairs: longMatch.left.map((_, index) => [index, index]),
      right: 1,
      joined: longMatch.left.map((_, index) => 3 + index),
      explanation: texts.explanation,
    },
    you: you('wrong', {
      kind: 'match',
      pairs: longMatch.left.map((_, index) => [index, longMatch.left.length - 1 - index]),
    }),
  },
  scale: {
    question: scale,
    reveal: {
      ...shown,
      kind: 'scale',
      question: scale,
      ratings: [{ counts: [1, 2, 4, 12, 6], mean: '3.8', spread: '1.02' }],
    },
    you: you('counted', { kind: 'scale', values: [4] }),
  },
  statements: {
    question: statements,
    reveal: { ...shown, kind: 'scale', question: statements, ratings },
    you: you('counted', { kind: 'scale', values: [4, 7, 1] }),
  },
  'scale-long': {
    question: longScale,
    reveal: {
      ...shown,
      kind: 'scale',
      question: longScale,
      ratings: longScale.statements.map(() => ({
        counts: [1, 0, 2, 3, 5, 8, 3, 2, 1, 0],
        mean: '5.48',
        spread: '1.79',
      })),
      explanation: texts.explanation,
    },
    you: you('counted', { kind: 'scale', values: [4, 7, 1, 10, 9, 2, 3, 5] }),
  },
  slide: { question: slide },
  'slide-picture': { question: { ...slide, media } },
  'slide-only-picture': { question: { ...title, media } },
  'slide-title': { question: title },
  'slide-long': {
    question: {
      ...slide,
      text: texts.question,
      body: texts.explanation + texts.explanation,
      media,
    },
  },
};
