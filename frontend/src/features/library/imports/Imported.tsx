import { useHistoryState } from 'wouter/use-browser-location';
import { Notice } from '@/design/Notice';
import { imports } from '@/text/imports';

interface Arrival {
  /** How many quizzes have just come into the library. */
  readonly imported?: unknown;
}

/** For the page that an import leads to. */
export function arrivalOf(quizzes: number): Arrival {
  return { imported: quizzes };
}

/** Says that what was imported is there, on the page that the import led to. */
export function Imported() {
  const arrival = useHistoryState<Arrival | null>();
  return typeof arrival?.imported === 'number' ? (
    <Notice mood="good">{imports.kept(arrival.imported)}</Notice>
  ) : null;
}
