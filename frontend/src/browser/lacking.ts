/** What `polyfills.ts` brings along. */
const NEWER = ['toReversed', 'toSorted', 'toSpliced', 'with'];

/** Brings what the pages use and this browser lacks; most browsers lack nothing and load nothing. */
export async function bringWhatIsLacking(): Promise<void> {
  if (!NEWER.every((name) => name in Array.prototype)) {
    await import('./polyfills');
  }
}
