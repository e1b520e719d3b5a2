/** In characters as a person sees them; the server says the same. */
export const LONGEST_NICKNAME = 24;
