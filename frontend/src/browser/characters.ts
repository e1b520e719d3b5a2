/**
 * How many characters a person sees in a text, as the server counts them. Undefined where the browser
 * cannot tell (Firefox before 125): then the server says what is too long.
 */
export function charactersIn(text: string): number | undefined {
  if (!('Segmenter' in Intl)) {
    return undefined;
  }
  return [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;
}
