import type { Matching } from '@/api/generated/quiz';
import { text } from '@/text/kinds/text';
import { lineField, type Lines, noteList, padded, written } from '../lines';
import type { KindForm } from '../writing';

export interface TextForm {
  readonly accepted: Lines;
  readonly matching: Matching;
}

export const textForm: KindForm<'text', TextForm> = {
  begun: (lines) => ({
    accepted: padded(
      lines.filter(({ correct }) => correct).map((line) => line.text),
      1,
    ),
    matching: {},
  }),
  lines: ({ accepted }) => accepted.map((line) => ({ text: line, correct: true })),
  parts: ['accepted', 'matching'],
  read: ({ accepted, matching = {} }) => ({ accepted: padded(accepted ?? [], 1), matching }),
  draft: (common, { accepted, matching }) => ({
    ...common,
    type: 'text',
    accepted: written(accepted),
    ...(Object.values(matching).some(Boolean) && { matching }),
  }),
  note: (notes, field, { accepted }) =>
    noteList(notes, `${field}.accepted`, accepted, {
      fewest: 1,
      mostLines: 1,
      whenFew: text.hints.none,
      whenRepeated: text.hints.repeated,
    }),
  fieldOf: ({ accepted }, field) => lineField('accepted', accepted, field),
};
