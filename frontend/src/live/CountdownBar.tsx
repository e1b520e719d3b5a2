import { classes } from '@/design/classes';
import { game } from '@/text/game';
import styles from './CountdownBar.module.css';
import type { CountdownProps } from './countdownProps';
import { useRemaining } from './useRemaining';

const SHORT_MS = 5_500;

export function CountdownBar({ countdown, limitMs, label = game.seconds }: CountdownProps) {
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
      aria-label={label(seconds)}
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
