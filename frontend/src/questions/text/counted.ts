import { text } from '@/text/kinds/text';
import type { RevealOf } from '../kind';
import type { Counted } from '../Tally';

/** Right answers by their spellings, then all others together: what is wrong is shown to nobody. */
export function countedIn(right: RevealOf<'text'>['right'], wrong: number): readonly Counted[] {
  const rows = right.map(({ text: words, count }) => ({ words, count, isRight: true }));
  return wrong > 0 ? [...rows, { words: text.wrong, count: wrong, isRight: false }] : rows;
}
