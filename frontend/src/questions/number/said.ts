import { formatDigits } from '@/text/choose';
import { isolated } from '@/text/isolated';
import { number } from '@/text/kinds/number';
import type { RevealOf } from '../kind';

export function withUnit(value: string, unit: string | undefined): string {
  return unit ? `${value} ${isolated(unit)}` : value;
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

/** For numbers that are no binary fractions. */
const SLACK = 1e-9;

/** Whether what lies between was near enough, or is around the number itself. */
export function isRight(
  bin: { from: string; to: string },
  key: Margin & { value: string },
): boolean {
  const from = Number(bin.from);
  const to = Number(bin.to);
  const value = Number(key.value);
  const distance = distanceOf(key, Math.abs(value)) + SLACK * Math.abs(value);
  return (from <= value && value <= to) || (value - distance <= from && to <= value + distance);
}

function distanceOf({ tolerance = '0', tolerancePercent, zeroAt }: Margin, size: number): number {
  if (zeroAt !== undefined) {
    return 0;
  }
  return tolerancePercent === undefined
    ? Number(tolerance)
    : (size * Number(tolerancePercent)) / 100;
}
