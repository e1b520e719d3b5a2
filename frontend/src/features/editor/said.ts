import type { Findings } from './hints';

/** What is to be said at the fields just now, and whom to tell that one was left. */
export interface Shown extends Findings {
  readonly left: (field: string) => void;
}

/** What a field of the form is called, and what is said about it. */
export function said({ wrong, missing, left }: Shown, field: string) {
  return {
    'data-field': field,
    error: wrong[field],
    need: missing[field],
    onBlur: () => left(field),
  };
}
