import { useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

const PLAYING = /^\/(play|host|co-host|remote|screen|try)\/[^/]+\/?$/i;
const ARRIVING = /^\/(join\/[^/]+\/?)?$/i;

/** Gives what lies around the page its colours too: its canvas, scrollbars and the browser's frame. */
export function HouseLights() {
  const lights = lightsAt(useLocation()[0]);

  // The document and its head are outside of React's root.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['lights'] = lights;
    document
      .querySelector('meta[name="theme-color"]')
      ?.setAttribute('content', getComputedStyle(root).getPropertyValue('--bg').trim());
  }, [lights]);

  return null;
}

function lightsAt(pathname: string): 'door' | 'down' | 'up' {
  return PLAYING.test(pathname) ? 'down' : ARRIVING.test(pathname) ? 'door' : 'up';
}
