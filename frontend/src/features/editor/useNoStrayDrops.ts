import { useEffect } from 'react';

/** A file that is dropped beside its field would else be opened in place of this page. */
export function useNoStrayDrops(): void {
  // Only the browser can be told.
  useEffect(() => {
    function stop(event: DragEvent) {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    }
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
