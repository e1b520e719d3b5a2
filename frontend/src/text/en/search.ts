import { isolated } from '../isolated';

export const search = {
  label: 'Search quizzes',
  placeholder: 'Title, subject, words of a question…',
  clearWords: 'Clear the words',
  filters: 'Filters',
  filtersChosen: (count: number) => `Filters (${count})`,
  close: 'Show the quizzes',
  clearAll: 'Clear all',
  chosen: 'What you look for',
  remove: (name: string) => `Remove ${isolated(name)}`,
  found: (count: string, isOne: boolean) => (isOne ? '1 quiz' : `${count} quizzes`),
  similar: (words: string) =>
    `No quiz has “${isolated(words)}”. These have words that look like it.`,
  partial: (words: string) =>
    `No quiz has all of “${isolated(words)}”. These have some of the words.`,
  sort: 'Order',
  orders: { match: 'Best match', newest: 'Newest', plays: 'Most played' },
  any: 'Any',
  count: (count: string, hasMore: boolean) => (hasMore ? `${count}+` : count),
  mine: 'Only my own',
  mineChip: 'My own',
  author: (name: string) => `By ${isolated(name)}`,
  someAuthor: 'By one author',
  subjects: 'Subjects',
  moreSubjects: 'More subjects',
  fewerSubjects: 'Fewer subjects',
  language: 'Language',
  kinds: 'Kind of question',
  length: 'Length',
  lengths: {
    short: 'Up to 10 questions',
    medium: '11 to 20 questions',
    long: 'More than 20 questions',
  },
  played: 'Played',
  playedAtLeast: (times: string, isOnce: boolean) =>
    isOnce ? 'At least once' : `${times} times or more`,
  changed: 'Last changed',
  changedWithin: { 7: 'In the last week', 30: 'In the last month', 365: 'In the last year' },
  nothingTitle: 'Nothing found',
  nothingWords: (words: string) =>
    `No quiz goes with “${isolated(words)}”. Try fewer or other words.`,
  nothingFiltered: 'No quiz is like this. Take one of the filters away.',
  bestOnly: 'These are the thousand that match best. Put the newest first to see all.',
};
