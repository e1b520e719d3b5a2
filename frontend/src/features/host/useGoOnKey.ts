import { useEffect, useEffectEvent } from 'react';

const ON_CONTROLS = new Set([' ', 'Enter']);
const KEYS = new Set([...ON_CONTROLS, 'ArrowRight', 'PageDown']);

/**
 * Space, Enter, the right arrow and a presenter's page-down go on; a focused control comes first, and
 * an open dialog has all keys to itself.
 */
export function useGoOnKey(isActive: boolean, goOn: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isOn = (controls: string) =>
      event.target instanceof Element && event.target.closest(controls) !== null;
    const isForControl =
      isOn('input, select, textarea') || (isOn('button, a') && ON_CONTROLS.has(event.key));
    const isInDialog = document.querySelector('dialog[open]') !== null;
    if (isActive && KEYS.has(event.key) && !event.repeat && !isForControl && !isInDialog) {
      event.preventDefault();
      goOn();
    }
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
