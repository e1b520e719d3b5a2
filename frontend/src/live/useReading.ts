import { useEffect, useState } from 'react';
import { type Countdown, remainingAt } from '@/game/countdown';

/** Whether a question is there to be read, and takes no answers yet. */
export function useReading(opening: Countdown | undefined): boolean {
  return useRuns(opening);
}

/** Whether the time for a question is up; not so without a limit. */
export function useIsOver(countdown: Countdown | undefined): boolean {
  const runs = useRuns(countdown);
  return countdown !== undefined && !runs;
}

/** Whether there is some of it left. */
function useRuns(opening: Countdown | undefined): boolean {
  const [now, setNow] = useState(() => performance.now());

  // The clock is outside of React; a stopped one is told anew when it goes on.
  useEffect(() => {
    if (!opening?.running) {
      return undefined;
    }
    const left = remainingAt(opening, performance.now());
    const timer = setTimeout(() => setNow(performance.now()), Math.ceil(left));
    return () => clearTimeout(timer);
  }, [opening]);

  // Timers may come a little before their time.
  return opening !== undefined && remainingAt(opening, Math.max(now, opening.at)) > EARLY_MS;
}

const EARLY_MS = 5;
