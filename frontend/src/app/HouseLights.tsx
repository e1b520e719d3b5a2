import { useLayoutEffect } from 'react';
import { matchPath, useLocation } from 'react-router';

const PLAYING = ['/play/:code', '/host/:code'];
const ARRIVING = ['/', '/join/:code'];

/** Gives what lies around the page its colours too: its canvas, scrollbars and the browser's frame. */
export function HouseLights() {
  const lights = lightsAt(useLocation().pathname);

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
  const isOneOf = (paths: readonly string[]) =>
    paths.some((path) => matchPath(path, pathname) !== null);
  return isOneOf(PLAYING) ? 'down' : isOneOf(ARRIVING) ? 'door' : 'up';
}
