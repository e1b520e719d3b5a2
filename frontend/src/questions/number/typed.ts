import type { Notes } from '../writing';
import { isBlank } from '../lines';

/** A thousand to some and one to others, as no number is written back by this page. */
const EITHER = /^\s*[-−]?[1-9]\d{0,2}(,\d{3}|\.000)\s*$/;

/** A number as people type it, with a decimal comma or point. */
export function numberIn(typed: string): number | undefined {
  return !EITHER.test(typed) && /^\s*[-−]?\d+([.,]\d+)?\s*$/.test(typed)
    ? Number(typed.trim().replace('−', '-').replace(',', '.'))
    : undefined;
}

/** In plain digits, where small and large ones would get an exponent. */
export function plain(value: number | string): string {
  return String(value).includes('e')
    ? Number(value).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
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
