import type { KindForm } from '../writing';

export interface OpenForm {
  /** Whether cards wait for the host. */
  readonly hidden: boolean;
}

export const openForm: KindForm<'open', OpenForm> = {
  begun: () => ({ hidden: false }),
  lines: () => [],
  parts: ['hidden', 'anonymous'],
  read: ({ hidden }) => ({ hidden: hidden === true }),
  draft: (common, { hidden }) => ({ ...common, type: 'open', ...(hidden && { hidden }) }),
  note: () => {},
};
