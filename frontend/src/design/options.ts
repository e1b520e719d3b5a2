/** Options are told apart by colour, shape and letter, each alone being enough. */
export const OPTION_COUNT = 6;

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const PATHS = [
  'M3.500 23V12.500a8.500 8.500 0 0 1 17 0V23z',
  'M12 .8c1.300 6.700 4.500 9.900 11.200 11.200C16.500 13.300 13.300 16.500 12 23.200 10.700 16.500 7.500 13.300.8 12 7.500 10.700 10.700 7.500 12 .8z',
  'M8 2h8v6h6v8h-6v6H8v-6H2V8h6z',
  'M12 1.500a10.500 10.500 0 1 0 0 21 10.500 10.500 0 0 0 0-21zm0 6.200a4.300 4.300 0 1 1 0 8.600 4.300 4.300 0 0 1 0-8.600z',
  'M12 1 23 12l-5 5-6-6-6 6-5-5zm0 12 5.500 5.500L12 24l-5.500-5.500z',
  'M2 3h5.200v18H2zm7.400 0h5.200v18H9.400zm7.400 0H22v18h-5.200z',
] as const;

export function optionLetter(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}

export function optionPath(index: number): string {
  return PATHS[index % PATHS.length] ?? PATHS[0];
}

export function optionColour(index: number): string {
  return `var(--option-${(LETTERS[index % LETTERS.length] ?? 'A').toLowerCase()})`;
}
