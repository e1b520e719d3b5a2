import type { KindForm } from '../writing';

export interface WordCloudForm {
  readonly words: number;
}

export const wordCloudForm: KindForm<'word-cloud', WordCloudForm> = {
  begun: () => ({ words: 1 }),
  lines: () => [],
  parts: ['words', 'anonymous'],
  read: ({ words }) => ({ words }),
  draft: (common, { words }) => ({ ...common, type: 'word-cloud', words }),
  note: () => {},
};
