import { wantsCalm } from './calm';

/** Browsers of desktops and of Apple have none. */
export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function';
}

/**
 * Lets the phone be felt, unless its person wants less motion: milliseconds on, off, on, and so on.
 * Browsers refuse it before the first gesture, and while the page is hidden.
 */
export function vibrate(pattern: readonly number[]): void {
  if (canVibrate() && !wantsCalm() && navigator.userActivation?.hasBeenActive !== false) {
    navigator.vibrate([...pattern]);
  }
}
