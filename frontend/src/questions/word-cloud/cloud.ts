/** A word in a cloud, and how often it was said. */
export interface CountedWord {
  readonly text: string;
  readonly count: number;
}

export interface CloudOf {
  /** The commonest first. */
  readonly words: readonly CountedWord[];
  readonly more: number;
  readonly hidden: number;
}

/** How large a word is, from 0 for what was said least to 1; roots, since letters grow both ways. */
export function weightOf(count: number, words: readonly CountedWord[]): number {
  const counts = words.map((word) => word.count);
  const most = Math.max(...counts);
  const least = Math.min(...counts, 1);
  return most === least ? 0.4 : Math.sqrt((count - least) / (most - least));
}

/** The last one is grey. */
const COLOURS = 5;

/** The same for the same word wherever it is shown. */
export function colourNumber(word: string): number {
  let sum = 0;
  for (const character of word.toLowerCase()) {
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973;
  }
  return sum % COLOURS;
}

/**
 * Where words stand while a cloud grows: those that are there keep their places, and new ones come
 * before and behind them in turn, so that what came first is in the middle.
 */
export function arranged(
  before: readonly string[],
  words: readonly CountedWord[],
): readonly string[] {
  const now = new Set(words.map(({ text }) => text));
  const kept = before.filter((text) => now.has(text));
  const known = new Set(kept);
  const places = [...kept];
  for (const { text } of words.filter((word) => !known.has(word.text))) {
    if (places.length % 2 === 0) {
      places.push(text);
    } else {
      places.unshift(text);
    }
  }
  return places;
}
