const MARKS = /\p{M}/gu;

/** Whether the server would count two words as one, as far as can be told without it. */
export function isSameWord(one: string, other: string): boolean {
  const word = folded(one);
  return word !== '' && word === folded(other);
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '').trim().toLowerCase();
}
