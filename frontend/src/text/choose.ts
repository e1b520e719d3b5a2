/** Another language is a folder beside `en`, and a line in each file here. */
export type Locale = 'en';

const locale: Locale = 'en';

export function choose<T>(catalogs: Record<Locale, T>): T {
  return catalogs[locale];
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** In a few signs, such as 1.2K. */
export function formatShort(value: number): string {
  return new Intl.NumberFormat(locale, { notation: 'compact' }).format(value);
}

const MOST_DIGITS = 15;

/** A number of a quiz, given by its plain digits; one that is too long to be counted with stays so. */
export function formatDigits(digits: string): string {
  return digits.replaceAll(/\D/g, '').length > MOST_DIGITS
    ? digits
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 9 }).format(Number(digits));
}

/** With a tenth. */
export function formatSeconds(milliseconds: number): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(milliseconds / 1_000);
}

/**
 * @param part from 0 to 1
 */
export function formatPercent(part: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
}

export function formatDate(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** The day alone. */
export function formatDay(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(instant));
}
