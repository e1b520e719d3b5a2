import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when a change takes away what had it: else the keyboard starts again at the
 * top of the page, and a screen reader says nothing of what came instead.
 */
export function useFocusKept(
  place: RefObject<HTMLElement | null>,
  change: string | boolean | undefined,
): void {
  const before = useRef(change);

  // The focus is the browser's, and gone only once the element is.
  useEffect(() => {
    if (before.current === change) {
      return;
    }
    before.current = change;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) {
      place.current?.focus();
    }
  }, [place, change]);
}
