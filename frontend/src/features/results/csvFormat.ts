/** How a table is written for a spreadsheet, which expects what is usual in its country. */
export interface CsvFormat {
  readonly separator: 'comma' | 'semicolon' | 'tab';
  readonly decimals: 'point' | 'comma';
}

export const csvFormats = {
  'comma-point': { separator: 'comma', decimals: 'point' },
  'semicolon-comma': { separator: 'semicolon', decimals: 'comma' },
  'semicolon-point': { separator: 'semicolon', decimals: 'point' },
  'tab-point': { separator: 'tab', decimals: 'point' },
  'tab-comma': { separator: 'tab', decimals: 'comma' },
} as const satisfies Record<string, CsvFormat>;

export type CsvFormatName = keyof typeof csvFormats;

/** Where the comma is the decimal mark, spreadsheets part cells by semicolons. */
export function usualCsvFormat(locale?: string): CsvFormatName {
  const mark = new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .find((part) => part.type === 'decimal');
  return mark?.value === ',' ? 'semicolon-comma' : 'comma-point';
}
