import type { Media, Region } from '@/api/generated/quiz';
import { pin } from '@/text/kinds/pin';
import type { KindForm } from '../writing';
import type { Point } from './points';

export const TARGETS = ['regions', 'spot'] as const;

export interface PinForm {
  readonly target: (typeof TARGETS)[number];
  readonly regions: readonly Region[];
  readonly at: Point;
  readonly zeroAt: number;
}

const AT_FIRST: PinForm = { target: 'regions', regions: [], at: { x: 0.5, y: 0.5 }, zeroAt: 0.2 };
/** Refused by name: what is there is said beside the picture. */
const NO_PICTURE: Media = { image: '', alt: '' };

export const pinForm: KindForm<'pin', PinForm> = {
  begun: () => AT_FIRST,
  lines: () => [],
  parts: ['pin'],
  read: ({ pin: written = {} }) => ({
    target: written.at ? 'spot' : 'regions',
    regions: written.regions ?? [],
    at: written.at ?? AT_FIRST.at,
    zeroAt: written.zeroAt ?? AT_FIRST.zeroAt,
  }),
  draft: (common, { target, regions, at, zeroAt }) => ({
    ...common,
    media: common.media ?? NO_PICTURE,
    type: 'pin',
    pin: target === 'spot' ? { at, zeroAt } : { regions: [...regions] },
  }),
  note: (notes, field, form: PinForm & { readonly media?: Media | undefined }) => {
    if (!form.media?.image) {
      notes.missing(`${field}.pin`, pin.noPicture);
    } else if (form.target === 'regions' && form.regions.length === 0) {
      notes.missing(`${field}.pin`, pin.noRegion);
    }
  },
};
