import type { Notes } from '../writing';
import { isBlank } from '../lines';

/** A number as people type it, with a decimal comma or point. */
export function numberIn(typed: string): number | undefined {
  return /^\s*[-−]?\d+([.,]\d+)?\s*$/.test(typed)
    ? Number(typed.trim().replace('−', '-').replace(',', '.'))
    : undefined;
}

export function noteNumber(
  notes: Notes,
  field: string,
  typed: string,
  { whenEmpty, whenNone }: { readonly whenEmpty: string; readonly whenNone: string },
): number | undefined {
  const value = numberIn(typed);
  if (isBlank(typed)) {
    notes.missing(field, whenEmpty);
  } else if (value === undefined) {
    notes.wrong(field, whenNone);
  }
  return value;
}
