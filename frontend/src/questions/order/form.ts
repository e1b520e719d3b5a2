import { order } from '@/text/kinds/order';
import { lineField, type Lines, noteList, padded, written } from '../lines';
import type { KindForm } from '../writing';

export interface OrderForm {
  readonly items: Lines;
  /** Whether part of the order gives part of the points. */
  readonly partial: boolean;
}

export const FEWEST = 2;
const AT_FIRST = 4;

export const orderForm: KindForm<'order', OrderForm> = {
  begun: (lines) => ({
    items: padded(
      lines.map(({ text }) => text),
      AT_FIRST,
    ),
    partial: true,
  }),
  lines: ({ items }) => items.map((text) => ({ text, correct: false })),
  parts: ['items', 'partial'],
  read: ({ items, partial }) => ({ items: padded(items, FEWEST), partial: partial === true }),
  draft: (common, { items, partial }) => ({
    ...common,
    type: 'order',
    items: written(items),
    ...(partial && { partial }),
  }),
  note: (notes, field, { items }) =>
    noteList(notes, `${field}.items`, items, {
      fewest: FEWEST,
      mostLines: 6,
      whenFew: order.hints.few,
      whenRepeated: order.hints.repeated,
    }),
  fieldOf: ({ items }, field) => lineField('items', items, field),
};
