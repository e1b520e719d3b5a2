import { browserShelf } from '@/browser/storage';

/**
 * Words that a host does not want to be shown, as they were typed: kept in this browser for the
 * rooms to come, for each account apart.
 */
const key = (owner: string): string => `quizhall.hidden-words.${owner}`;

export function keptHiddenWords(owner: string): string {
  const kept = browserShelf.read<unknown>(key(owner));
  return typeof kept === 'string' ? kept : '';
}

export function keepHiddenWords(owner: string, typed: string): void {
  if (typed.trim() === '') {
    browserShelf.remove(key(owner));
  } else {
    browserShelf.write(key(owner), typed);
  }
}
