import { isolated } from '../../isolated';

export const wordCloud = {
  yours: (words: number) => (words === 1 ? 'Your word' : `Up to ${words} words of yours`),
  word: (number: number) => `Word ${number}`,
  send: (words: number) => (words === 1 ? 'Send word' : 'Send words'),
  twice: 'This is there already.',
  look: 'Look at the screen: it grows there.',
  youSaid: 'You said',
  cloud: 'What was said',
  nothing: 'Nothing yet',
  how: (words: number) =>
    words === 1 ? 'Type a word on your phone' : `Type up to ${words} words on your phone`,
  count: (count: number) => (count === 1 ? 'said once' : `said ${count} times`),
  hide: (word: string) => `Hide ${isolated(word)}`,
  hideHint: 'Tap a word to hide it.',
  hidden: (count: number) => `${count} hidden`,
  more: (count: number) => (count === 1 ? 'and one more word' : `and ${count} more words`),
  words: 'Words for each player',
  wordsHint: 'Capitals and accents make no difference. You can hide any word.',
};
