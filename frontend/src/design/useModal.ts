import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { useFocusHeld } from './useFocusHeld';

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly tabIndex: -1;
  readonly onCancel: (event: SyntheticEvent) => void;
}

/**
 * A <dialog> that is open as long as it is rendered: only showModal() gives the focus trap and the
 * backdrop, and only close() gives the focus back to where it was, while the element is still there.
 * Escape closes it. It has the focus itself where what had it is disabled or gone.
 */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  useFocusHeld(ref, true);

  const onCancel = (event: SyntheticEvent) => {
    // That of a dialog or a file picker inside comes by here as well.
    if (event.target === event.currentTarget) {
      event.preventDefault();
      onClose();
    }
  };
  return { ref, tabIndex: -1, onCancel };
}
