import { useState } from 'react';
import { keepHiddenWords, keptHiddenWords } from '@/user/hiddenWords';
import { wordsIn } from './hiddenWords';

/**
 * The words of the one who opens a room, as they were typed here for the last one.
 *
 * @param owner id of the account; absent for a stranger
 */
export function useHiddenWords(owner: string | undefined) {
  const [typed, setTyped] = useState(() => (owner ? keptHiddenWords(owner) : ''));
  return {
    typed,
    words: wordsIn(typed),
    type(changed: string) {
      setTyped(changed);
      if (owner) {
        keepHiddenWords(owner, changed);
      }
    },
  };
}
