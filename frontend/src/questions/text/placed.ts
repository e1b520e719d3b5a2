/** Those that are still there where they were, and then all others. */
export function placed(seen: readonly string[], now: readonly string[]): readonly string[] {
  return [...seen.filter((one) => now.includes(one)), ...now.filter((one) => !seen.includes(one))];
}
