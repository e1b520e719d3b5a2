import { useEffect, useRef, useState } from 'react';
import { type Given, dropped, isTyping, pasted } from './broughtBy';
import type { Importing } from './useImporting';

/**
 * Takes files that are dropped anywhere on the page, and tells while they are held over it. Else the
 * browser would open them in place of the page.
 */
export function useDrops(importing: Importing): boolean {
  const [isOver, setOver] = useState(false);
  const given = useTaking(importing);
  // Only the browser hears of all that is held over the page.
  useEffect(() => {
    function hold(event: DragEvent) {
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      }
    }
    function leave({ relatedTarget }: DragEvent) {
      if (relatedTarget === null) {
        setOver(false);
      }
    }
    function drop(event: DragEvent) {
      setOver(false);
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        given.current(dropped(event.dataTransfer));
      }
    }
    window.addEventListener('dragenter', hold);
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', hold);
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [given]);
  return isOver;
}

/** Takes what is pasted anywhere on the page; text that goes into a field stays there. */
export function usePastes(importing: Importing): void {
  const given = useTaking(importing);
  // As with drops.
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      const what = pasted(event);
      const isForField = isTyping(event.target) && typeof what === 'object' && 'text' in what;
      if (what !== undefined && !isForField) {
        event.preventDefault();
        given.current(what);
      }
    }
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [given]);
}

function useTaking({ bring, refuseFolder }: Importing) {
  const take = (given: Given) => {
    if (given === 'folder') {
      refuseFolder();
    } else if (given) {
      bring(given);
    }
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  return latest;
}
