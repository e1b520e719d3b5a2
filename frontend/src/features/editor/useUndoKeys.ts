import { useEffect } from 'react';

interface Ways {
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Inside a text the browser's own undoing is what people expect. */
const TYPED = 'textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file])';

/** By the keys that every editor has. */
export function useUndoKeys(ways: Ways | undefined): void {
  const undo = ways?.undo;
  const redo = ways?.redo;
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      const letter = key.toLowerCase();
      if (!(ctrlKey || metaKey) || altKey || (target instanceof Element && target.matches(TYPED))) {
        return;
      }
      const step = letter === 'z' ? (shiftKey ? redo : undo) : letter === 'y' ? redo : undefined;
      if (step) {
        event.preventDefault();
        step();
      }
    }
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [undo, redo]);
}
