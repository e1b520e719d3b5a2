import type { Problem } from '@/api/problem';
import { library } from '@/text/library';

/** What is wrong of a pasted text is clear from so much of it. */
const MOST_NAMED = 5;
const MOST_CHARACTERS = 40;

/** One a line, or by commas. */
export function wordsIn(typed: string): readonly string[] {
  return typed
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * What the server says about hidden words; absent where it says nothing about them.
 *
 * @param sent in the order in which it counts them
 */
export function wordsError(problem: Problem, sent: readonly string[]): string | undefined {
  const errors = (problem.errors ?? []).filter(({ field }) =>
    /^settings\.hiddenWords\b/.test(field),
  );
  const words = errors.flatMap(({ field }) => {
    const index = /\[(\d+)\]$/.exec(field)?.[1];
    return sent[Number(index)] ?? [];
  });
  const message = errors[0]?.message;
  return (
    message && library.howToPlay.hiddenWordsError(words.slice(0, MOST_NAMED).map(short), message)
  );
}

function short(word: string): string {
  const characters = [...word];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join('')}…`
    : word;
}
