import type { Countdown } from '@/game/countdown';

export interface CountdownProps {
  readonly countdown: Countdown;
  readonly limitMs: number;
  /** How what is left is told to those who hear it. */
  readonly label?: (seconds: number) => string;
}
