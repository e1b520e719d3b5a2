import type { KindForm } from '../writing';

export interface OpenForm {
  /** Whether cards wait for the host. */
  readonly hidden: boolean;
  /** Whether the host gives points to some of them. */
  readonly thumbs: boolean;
}

export const openForm: KindForm<'open', OpenForm> = {
  begun: () => ({ hidden: false, thumbs: false }),
  lines: () => [],
  parts: ['hidden', 'thumbs', 'anonymous'],
  read: ({ hidden, thumbs }) => ({ hidden: hidden === true, thumbs: thumbs === true }),
  draft: (common, { hidden, thumbs }) => ({
    ...common,
    type: 'open',
    ...(hidden && { hidden }),
    // Points would go to nobody.
    ...(thumbs && !('anonymous' in common) && { thumbs }),
  }),
  note: () => {},
};
