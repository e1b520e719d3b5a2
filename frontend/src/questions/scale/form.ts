import { scale as text } from '@/text/kinds/scale';
import { lineField, type Lines, noteList, padded, written } from '../lines';
import { type KindForm, noteText } from '../writing';

export const STEPS = [5, 7, 10] as const;
export type Steps = (typeof STEPS)[number];

export interface ScaleForm {
  readonly steps: Steps;
  readonly low: string;
  readonly high: string;
  readonly statements: Lines;
}

const LONGEST_END = 40;

export const scaleForm: KindForm<'scale', ScaleForm> = {
  begun: () => ({ steps: 5, low: '', high: '', statements: [''] }),
  lines: ({ statements }) => statements.map((line) => ({ text: line, correct: false })),
  parts: ['scale', 'anonymous'],
  read: ({ scale: { steps, low, high, statements = [] } }) => ({
    steps,
    low,
    high,
    statements: padded(statements, 1),
  }),
  draft: (common, { steps, low, high, statements }) => {
    const lines = written(statements);
    return {
      ...common,
      type: 'scale',
      scale: { steps, low, high, ...(lines.length > 0 && { statements: lines }) },
    };
  },
  note: (notes, field, { low, high, statements }) => {
    noteText(notes, `${field}.scale.low`, low, LONGEST_END, text.hints.end);
    noteText(notes, `${field}.scale.high`, high, LONGEST_END, text.hints.end);
    if (low.trim() !== '' && low.trim() === high.trim()) {
      notes.wrong(`${field}.scale.high`, text.hints.sameEnds);
    }
    noteList(notes, `${field}.scale.statements`, statements, {
      fewest: 0,
      mostLines: 1,
      whenFew: '',
      whenRepeated: text.hints.repeated,
    });
  },
  fieldOf: ({ statements }, field) => lineField('scale.statements', statements, field),
};
