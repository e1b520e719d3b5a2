import { useEffect, useEffectEvent } from 'react';

/** Space, the right arrow and a presenter's page-down go on, except inside of a control. */
export function useGoOnKey(isActive: boolean, goOn: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const isInControl = event.target instanceof Element && event.target.closest('button, a, input');
    if (!isActive || event.repeat || (isInControl && event.key === ' ')) {
      return;
    }
    if ([' ', 'ArrowRight', 'PageDown'].includes(event.key)) {
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
