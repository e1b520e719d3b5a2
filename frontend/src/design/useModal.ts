import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * A <dialog> that is open as long as it is rendered: only showModal() gives the focus trap and the
 * backdrop, and only close() gives the focus back to where it was, while the element is still there.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return ref;
}
