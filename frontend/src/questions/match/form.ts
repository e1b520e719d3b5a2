import type { Pair } from '@/api/generated/quiz';
import { match } from '@/text/kinds/match';
import { isBlank } from '../lines';
import { type KindForm, type Notes, noteLines, noteText } from '../writing';
import type { Side } from './joining';

export interface MatchForm {
  readonly pairs: readonly Pair[];
}

export const SIDES: readonly Side[] = ['left', 'right'];
export const FEWEST = 2;
export const NO_PAIR: Pair = { left: '', right: '' };
const AT_FIRST = 3;
const MOST = { characters: 120, lines: 6 };

export const matchForm: KindForm<'match', MatchForm> = {
  begun: (lines) => ({
    pairs: padded(
      lines.map(({ text }) => ({ left: text, right: '' })),
      AT_FIRST,
    ),
  }),
  lines: ({ pairs }) => pairs.map(({ left }) => ({ text: left, correct: false })),
  parts: ['pairs'],
  read: ({ pairs = [] }) => ({ pairs: padded(pairs, FEWEST) }),
  draft: (common, { pairs }) => ({
    ...common,
    type: 'match',
    pairs: pairs.filter((pair) => !isEmpty(pair)),
  }),
  note: noteAll,
  fieldOf: ({ pairs }, field) =>
    field.replace(/^pairs\[(\d+)\]/, (whole: string, index: string) => {
      const place = pairs.map((_, at) => at).filter((at) => !isEmpty(pairs[at] ?? NO_PAIR));
      return place[Number(index)] === undefined ? whole : `pairs[${place[Number(index)]}]`;
    }),
};

function padded(pairs: readonly Pair[], fewest: number): readonly Pair[] {
  return [...pairs, ...Array.from({ length: Math.max(0, fewest - pairs.length) }, () => NO_PAIR)];
}

/** It is there for convenience and no part of the quiz. */
function isEmpty({ left, right }: Pair): boolean {
  return isBlank(left) && isBlank(right);
}

function noteAll(notes: Notes, field: string, { pairs }: MatchForm): void {
  if (pairs.filter((pair) => !isEmpty(pair)).length < FEWEST) {
    notes.missing(`${field}.pairs[${Math.max(0, pairs.findIndex(isEmpty))}].left`, match.hints.few);
  }
  pairs.forEach((pair, index) =>
    SIDES.forEach((side) => {
      const name = `${field}.pairs[${index}].${side}`;
      noteText(
        notes,
        name,
        pair[side],
        MOST.characters,
        isEmpty(pair) ? undefined : match.hints.half,
      );
      noteLines(notes, name, pair[side], MOST.lines);
      const before = pairs.slice(0, index).map((other) => other[side].trim());
      if (!isBlank(pair[side]) && before.includes(pair[side].trim())) {
        notes.wrong(name, match.hints.repeated);
      }
    }),
  );
}
