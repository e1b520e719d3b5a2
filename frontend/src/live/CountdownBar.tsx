import { classes } from '@/design/classes';
import type { Countdown } from '@/game/countdown';
import { game } from '@/text/game';
import styles from './CountdownBar.module.css';
import { useRemaining } from './useRemaining';

const SHORT_MS = 5_500;

export function CountdownBar({ countdown, limitMs }: { countdown: Countdown; limitMs: number }) {
  const remainingMs = useRemaining(countdown);
  const seconds = Math.ceil(remainingMs / 1_000);
  return (
    <div
      className={classes(
        styles.bar,
        remainingMs < SHORT_MS && styles.short,
        !countdown.running && styles.still,
      )}
      role="timer"
      aria-label={game.seconds(seconds)}
    >
      <div className={styles.track} aria-hidden="true">
        <div
          className={styles.fill}
          style={{ transform: `scaleX(${Math.min(1, remainingMs / limitMs)})` }}
        />
      </div>
      <span className={styles.seconds} aria-hidden="true">
        {seconds}
      </span>
    </div>
  );
}
