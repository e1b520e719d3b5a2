import { tabShelf } from '@/browser/storage';

const KEY = 'quizhall.fresh-quizzes';

/** Which quizzes have just come into the library, so that they can be told from the others in this tab. */
export function markFresh(ids: readonly string[]): void {
  tabShelf.write(KEY, ids);
}

export function freshQuizzes(): ReadonlySet<string> {
  const ids = tabShelf.read<unknown>(KEY);
  return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
}
