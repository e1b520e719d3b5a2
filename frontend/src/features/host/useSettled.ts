import { useEffect, useState } from 'react';

const SETTLE_MS = 600;

/** Whether what has just appeared has been there long enough to be meant by a click. */
export function useSettled(): boolean {
  const [isSettled, setSettled] = useState(false);

  // Time passing is what decides here.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLE_MS);
    return () => clearTimeout(timer);
  }, []);

  return isSettled;
}
