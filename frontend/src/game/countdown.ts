/** What the server said was left, and when on this client's monotonic clock it said so. */
export interface Countdown {
  readonly remainingMs: number;
  readonly at: number;
  readonly running: boolean;
}

export function countdownFrom(
  remainingMs: number | undefined,
  now: number,
  running = true,
): Countdown | undefined {
  return remainingMs === undefined ? undefined : { remainingMs, at: now, running };
}

export function remainingAt(countdown: Countdown, now: number): number {
  const passed = countdown.running ? now - countdown.at : 0;
  return Math.max(0, countdown.remainingMs - passed);
}

export function frozen(countdown: Countdown, now: number): Countdown {
  return { remainingMs: remainingAt(countdown, now), at: now, running: false };
}

export function resumed(countdown: Countdown, now: number): Countdown {
  return { remainingMs: remainingAt(countdown, now), at: now, running: true };
}
