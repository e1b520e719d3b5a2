const FIRST_MS = 300;
const BASE_MS = 600;
const MOST_MS = 8_000;

/**
 * How long to wait before try number `attempt`, from 0. The first one is quick, since most losses
 * are a node going away while others are there; jitter keeps a full room from coming back at once.
 */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  if (attempt === 0) {
    return FIRST_MS * (0.3 + 0.7 * random());
  }
  const longest = Math.min(MOST_MS, BASE_MS * 2 ** attempt);
  return longest * (0.5 + 0.5 * random());
}
