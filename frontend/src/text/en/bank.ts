import { isolated } from '../isolated';

export const bank = {
  open: 'Add from my questions',
  title: 'My questions',
  search: 'Words of a question',
  placeholder: 'Search your questions…',
  kind: 'Kind',
  anyKind: 'All kinds',
  tag: 'Subject',
  anyTag: 'All subjects',
  from: (title: string) => `from ${isolated(title)}`,
  nothing: 'None of your questions is like this.',
  nothingYet: 'There are no questions of yours yet. Those of all your quizzes will be here.',
  failed: 'Your questions cannot be shown.',
  add: (count: number) =>
    count === 0 ? 'Add questions' : count === 1 ? 'Add 1 question' : `Add ${count} questions`,
  cancel: 'Cancel',
};
