/**
 * Words of people inside a sentence of ours: whatever their direction, the sentence keeps its own
 * (first strong isolate, pop directional isolate).
 */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
