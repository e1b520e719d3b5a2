import { type RefObject, useRef, useState } from 'react';
import { useFocusKept } from '@/design/useFocusKept';

interface Rest<Part extends HTMLElement> {
  readonly isWhole: boolean;
  readonly showAll: () => void;
  /** For the part at this place, if it is the first of those that were hidden. */
  readonly refOf: (place: number) => RefObject<Part | null> | undefined;
}

/**
 * Of a long list its beginning, until all of it is asked for. What was asked with is gone then, and
 * the focus goes on where the list does.
 *
 * @param shown so many to begin with
 */
export function useRest<Part extends HTMLElement>(shown: number, isShort: boolean): Rest<Part> {
  const [isWhole, setWhole] = useState(isShort);
  const first = useRef<Part>(null);
  useFocusKept(first, isWhole);
  return {
    isWhole,
    showAll: () => setWhole(true),
    refOf: (place) => (place === shown ? first : undefined),
  };
}
