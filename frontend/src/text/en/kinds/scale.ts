import { isolated } from '../../isolated';

export const scale = {
  step: (step: number, steps: number, low: string, high: string) =>
    `${step} of ${steps}, between ${isolated(low)} and ${isolated(high)}`,
  end: (step: number, words: string) => `${step} = ${isolated(words)}`,
  question: 'Your answer',
  send: 'Send',
  toSet: (missing: number) =>
    missing === 1 ? 'Choose one more step' : `Choose ${missing} more steps`,
  choose: 'Choose a step',
  how: (steps: number) => `Choose on your phone, from 1 to ${steps}`,
  statements: 'Statements',
  ratings: 'How it was rated',
  yours: (step: number) => `You: ${step}`,
  mean: (mean: string) => `Average ${mean}`,
  spread: (spread: string) => `spread ${spread}`,
  nobody: 'Nobody answered',
  chosenBy: (step: number, count: number, percent: string) => `${step}: ${count}, ${percent}`,
  all: (steps: number) => `1 to ${steps}`,
  steps: 'Steps',
  low: 'The lowest step means',
  high: 'The highest step means',
  lines: 'Statements',
  linesHint: 'Each is rated on its own. Without any, the question itself is.',
  line: (number: number) => `Statement ${number}`,
  addLine: 'Add a statement',
  removeLine: (number: number) => `Remove statement ${number}`,
  hints: {
    end: 'Say what this end means.',
    sameEnds: 'Both ends say the same.',
    repeated: 'This statement is there already.',
  },
};
