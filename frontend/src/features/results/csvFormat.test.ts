import { describe, expect, it } from 'vitest';
import { usualCsvFormat } from './csvFormat';

describe('the format of a CSV file', () => {
  it.each([
    ['en-GB', 'comma-point'],
    ['ja', 'comma-point'],
    ['de-CH', 'comma-point'],
    ['de', 'semicolon-comma'],
    ['pt-BR', 'semicolon-comma'],
  ])('is at first what is usual in %s', (locale, format) => {
    expect(usualCsvFormat(locale)).toBe(format);
  });
});
