import { useState } from 'react';
import type { CorrectedKey } from '@/game/correctedKey';
import type { KeyFieldsProps } from '../keying';
import { padded, written } from '../lines';
import { type Findings, type Notes } from '../writing';
import { textForm } from './form';
import { Spellings } from './Spellings';

const FIELD = 'key';

type TextsKey = Extract<CorrectedKey, { readonly accepted: unknown }>;

/** The spellings that are right, as in the editor. */
export function KeyFields({ known, value, onChange }: KeyFieldsProps<TextsKey>) {
  const [lines, setLines] = useState(padded(value?.accepted ?? known.accepted ?? [], 1));
  const { wrong, missing } = findings(lines);
  return (
    <Spellings
      field={`${FIELD}.accepted`}
      lines={lines}
      shown={{ wrong, missing, left: () => undefined }}
      onChange={(next) => {
        setLines(next);
        const found = findings(next);
        const isGood = Object.keys({ ...found.wrong, ...found.missing }).length === 0;
        onChange(isGood ? { accepted: written(next) } : undefined);
      }}
    />
  );
}

function findings(accepted: readonly string[]): Findings {
  const wrong: Record<string, string> = {};
  const missing: Record<string, string> = {};
  const notes: Notes = {
    wrong: (field, hint) => (wrong[field] ??= hint),
    missing: (field, hint) => (missing[field] ??= hint),
  };
  textForm.note(notes, FIELD, { accepted, matching: {} });
  return { wrong, missing };
}
