/**
 * Keeps the screen on until the returned function is called. Browsers know it on https and
 * localhost only, take it away while the page is hidden, and may refuse it to save the battery.
 */
export function keepAwake(): () => void {
  const wakeLock = navigator.wakeLock as WakeLock | undefined;
  if (!wakeLock) {
    return () => {};
  }
  let held: WakeLockSentinel | undefined;
  let isWanted = true;

  async function ask(lock: WakeLock) {
    const given = await lock.request('screen');
    if (isWanted) {
      held = given;
    } else {
      await given.release();
    }
  }

  const askWhileVisible = () => {
    if (document.visibilityState === 'visible') {
      ask(wakeLock).catch(() => {});
    }
  };
  document.addEventListener('visibilitychange', askWhileVisible);
  askWhileVisible();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', askWhileVisible);
    held?.release().catch(() => {});
  };
}
