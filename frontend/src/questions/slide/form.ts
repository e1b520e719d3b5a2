import { type KindForm, noteLines, noteText } from '../writing';

export interface SlideForm {
  readonly body: string;
}

const MOST = { characters: 1_000, lines: 20 };

export const slideForm: KindForm<'slide', SlideForm> = {
  begun: () => ({ body: '' }),
  lines: () => [],
  parts: ['body'],
  read: ({ body = '' }) => ({ body }),
  draft: (common, { body }) => {
    const { id, text, format, source, notes, media } = common;
    return {
      ...(id && { id }),
      type: 'slide',
      text,
      ...(format && { format }),
      ...(source && { source }),
      ...(notes && { notes }),
      ...(media && { media }),
      ...(body && { body }),
    };
  },
  note: (notes, field, { body }) => {
    noteText(notes, `${field}.body`, body, MOST.characters);
    noteLines(notes, `${field}.body`, body, MOST.lines);
  },
};
