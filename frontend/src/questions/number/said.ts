import { formatDigits } from '@/text/choose';
import { number } from '@/text/kinds/number';
import type { RevealOf } from '../kind';

export function withUnit(value: string, unit: string | undefined): string {
  return unit ? `${value} ${unit}` : value;
}

export type Margin = Pick<RevealOf<'number'>, 'tolerance' | 'tolerancePercent' | 'zeroAt'>;

/** How far off an answer may be; nothing where it must be exact. */
export function marginOf(
  { tolerance, tolerancePercent, zeroAt }: Margin,
  unit: string | undefined,
): string | undefined {
  if (zeroAt !== undefined) {
    return number.nearest(withUnit(formatDigits(zeroAt), unit));
  }
  if (tolerancePercent !== undefined) {
    return number.within(`${formatDigits(tolerancePercent)} %`);
  }
  return tolerance === undefined || Number(tolerance) === 0
    ? undefined
    : number.within(withUnit(formatDigits(tolerance), unit));
}

export function rangeOf({ from, to }: { from: string; to: string }): string {
  return from === to ? formatDigits(from) : number.range(formatDigits(from), formatDigits(to));
}

export function isIn({ from, to }: { from: string; to: string }, value: string): boolean {
  return Number(from) <= Number(value) && Number(value) <= Number(to);
}
