import { lazily, usePrepared } from './part';

/** What shows texts that are not plain; a player who never meets a formula loads none of it. */
export const textParts = {
  formatted: lazily(() => import('./formatted/Formatted')),
  formulas: lazily(() => import('./formatted/Formula')),
  code: lazily(() => import('./formatted/Code')),
};

/** Has what these texts need, by the words of the wire, before they are shown. */
export function useTextParts(names: readonly string[] | undefined): void {
  usePrepared(textParts, names);
}
