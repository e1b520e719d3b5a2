import { useEffect, useEffectEvent } from 'react';
import { useHalf } from '@/design/half';

const ON_CONTROLS = new Set([' ', 'Enter']);

/**
 * Does something when one of these keys is pressed; a focused control comes first, and an open
 * dialog has all keys to itself, and so has the phone of a trial. A half of a window that is not
 * shown takes none.
 */
export function useKey(keys: ReadonlySet<string>, isActive: boolean, action: () => void): void {
  const isShown = useHalf()?.speaks ?? true;
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isOn = (controls: string) =>
      event.target instanceof Element && event.target.closest(controls) !== null;
    const isForControl =
      isOn('input, select, textarea') || (isOn('button, a') && ON_CONTROLS.has(event.key));
    const isInDialog = document.querySelector('dialog[open]') !== null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (
      isActive &&
      isShown &&
      keys.has(event.key) &&
      isPlain &&
      !event.repeat &&
      !isForControl &&
      !isOn('[data-half="phone"]') &&
      !isInDialog
    ) {
      event.preventDefault();
      action();
    }
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
