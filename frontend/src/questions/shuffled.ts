/**
 * The numbers from 0 to `count` in an order that hangs on the seed alone, so that a reload shows
 * the same one.
 */
export function shuffled(count: number, seed: string): number[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  let state = hash(seed);
  for (let left = count - 1; left > 0; left--) {
    state = next(state);
    const other = state % (left + 1);
    [numbers[left], numbers[other]] = [numbers[other] as number, numbers[left] as number];
  }
  return numbers;
}

/** The same in an order that hangs on the seed, and is another one wherever there is another one. */
export function mixed<T>(things: readonly T[], seed: string): readonly T[] {
  const order = shuffled(things.length, seed);
  const isAsBefore = order.every((from, to) => from === to);
  // Turned by one, nothing is where it was.
  return order.map((from) => things[isAsBefore ? (from + 1) % things.length : from] as T);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  }
  return sum >>> 0 || 1;
}

/** Xorshift, 32 bits; never 0 after anything else. */
function next(state: number): number {
  let bits = state;
  bits ^= bits << 13;
  bits ^= bits >>> 17;
  bits ^= bits << 5;
  return bits >>> 0;
}
