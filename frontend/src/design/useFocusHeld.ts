import { type RefObject, useEffect } from 'react';

/**
 * Keeps the focus within a place where what had it is disabled or taken away there: else it would
 * be nowhere, and the next key meant for whatever listens to all of the window.
 */
export function useFocusHeld(place: RefObject<HTMLElement | null>, isActive: boolean): void {
  // Focus and its loss are the browser's, which tells of no loss by such a change.
  useEffect(() => {
    const held = place.current;
    if (!held || !isActive) {
      return undefined;
    }
    let isWithin = false;
    const moved = ({ target }: Event) => {
      isWithin = target instanceof Node && held.contains(target);
    };
    const changes = new MutationObserver(() => {
      const { activeElement, body } = document;
      const isLost =
        activeElement === null || activeElement === body || activeElement.matches(':disabled');
      if (isWithin && isLost) {
        held.focus({ preventScroll: true });
      }
    });
    document.addEventListener('focusin', moved);
    document.addEventListener('pointerdown', moved);
    changes.observe(held, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', moved);
      document.removeEventListener('pointerdown', moved);
      changes.disconnect();
    };
  }, [place, isActive]);
}
