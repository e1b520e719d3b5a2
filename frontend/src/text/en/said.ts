import { isolated } from '../isolated';

export const said = {
  open: (hidden: number) => (hidden === 0 ? 'All that was said' : `${hidden} hidden: look through`),
  showAgain: 'Show it again',
  title: 'All that was said',
  warning: 'Whoever sees this screen sees what is hidden too.',
  nothing: 'Nothing was said yet.',
  count: (count: number) => `said ${count} times`,
  show: 'Show',
  hide: 'Hide',
  showIt: (words: string) => `Show ${isolated(words)}`,
  hideIt: (words: string) => `Hide ${isolated(words)}`,
  more: (count: number) => `and ${count} more`,
};
