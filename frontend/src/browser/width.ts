import { useSyncExternalStore } from 'react';

/** Whether the window is at least so wide, in a unit of stylesheets. */
export function useIsWide(least: string): boolean {
  const query = `(min-width: ${least})`;
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
