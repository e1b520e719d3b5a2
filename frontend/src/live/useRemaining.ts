import { useEffect, useState } from 'react';
import { type Countdown, remainingAt } from '@/game/countdown';

const TICK_MS = 100;

/** What is left of a countdown, in milliseconds, while it is shown. */
export function useRemaining(countdown: Countdown): number {
  const [now, setNow] = useState(() => performance.now());

  // The clock is outside of React; a stopped countdown needs no ticks.
  useEffect(() => {
    if (!countdown.running) {
      return undefined;
    }
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [countdown]);

  return remainingAt(countdown, Math.max(now, countdown.at));
}
