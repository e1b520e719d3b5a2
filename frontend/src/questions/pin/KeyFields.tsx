import { useState } from 'react';
import type { Region } from '@/api/generated/quiz';
import type { CorrectedKey } from '@/game/correctedKey';
import type { KeyFieldsProps } from '../keying';
import { Fields } from './Fields';
import { pinForm, type PinForm } from './form';

type PlaceKey = Extract<CorrectedKey, { readonly pin: unknown }>;

const NOTHING_ELSE = {
  key: 'key',
  text: '',
  points: 'normal',
  hint: '',
  explanation: '',
  source: '',
  notes: '',
} as const;
const NOTHING_SAID = { wrong: {}, missing: {}, left: () => undefined };

/** Where the pin is right, drawn as in the editor. */
export function KeyFields({ known, onChange }: KeyFieldsProps<PlaceKey>) {
  const [form, setForm] = useState<PinForm>(() => formOf(known.pin ?? {}));
  return (
    <Fields
      question={{ ...NOTHING_ELSE, ...form, type: 'pin', media: known.media }}
      field="key"
      shown={NOTHING_SAID}
      onChange={(next) => {
        setForm(next);
        onChange(keyOf(next));
      }}
      onUploaded={() => undefined}
    />
  );
}

function formOf({ regions, at, zeroAt }: NonNullable<PlaceKey['pin']>): PinForm {
  const first = pinForm.begun([]);
  return {
    target: at ? 'spot' : 'regions',
    regions: (regions ?? []) as readonly Region[],
    at: at ?? first.at,
    zeroAt: zeroAt ?? first.zeroAt,
  };
}

/** Undefined while there is no region. */
function keyOf({ target, regions, at, zeroAt }: PinForm): PlaceKey | undefined {
  if (target === 'spot') {
    return { pin: { at, zeroAt } };
  }
  return regions.length > 0 ? { pin: { regions: [...regions] } } : undefined;
}
