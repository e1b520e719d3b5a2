import { isolated } from '../../isolated';

export const open = {
  yours: 'Your answer',
  send: 'Send answer',
  left: (characters: number) =>
    characters === 1 ? 'One more character' : `${characters} more characters`,
  look: 'Look at the screen: it is there with the others.',
  waiting: 'The host looks at it first.',
  youSaid: 'You said',
  cards: 'What was said',
  nothing: 'Nothing to see yet',
  how: 'Write a sentence or two on your phone',
  count: (count: number) => `said ${count} times`,
  hide: (words: string) => `Hide ${isolated(words)}`,
  hidden: (count: number) => `${count} hidden`,
  more: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  thumbs: 'You give the points to answers you like, with a thumb',
  hostGives: 'The host gives the points.',
  thumb: (words: string) => `Give the points to ${isolated(words)}`,
  given: 'The host likes it',
  waits: 'Answers wait until the host shows them',
  shown: 'Answers are shown as they come',
};
