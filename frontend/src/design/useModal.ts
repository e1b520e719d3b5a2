import { type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react';

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onCancel: (event: SyntheticEvent) => void;
}

/**
 * A <dialog> that is open as long as it is rendered: only showModal() gives the focus trap and the
 * backdrop, and only close() gives the focus back to where it was, while the element is still there.
 * Escape closes it.
 */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  const onCancel = (event: SyntheticEvent) => {
    // That of a dialog or a file picker inside comes by here as well.
    if (event.target === event.currentTarget) {
      event.preventDefault();
      onClose();
    }
  };
  return { ref, onCancel };
}
