import { classes } from '@/design/classes';
import type { Countdown } from '@/game/countdown';
import { game } from '@/text/game';
import styles from './CountdownArch.module.css';
import { useRemaining } from './useRemaining';

const SHORT_MS = 5_500;
const LOW = 0.52;

/** A lit door that goes dark from the top as time runs out. */
export function CountdownArch({ countdown, limitMs }: { countdown: Countdown; limitMs: number }) {
  const remainingMs = useRemaining(countdown);
  const part = Math.min(1, remainingMs / limitMs);
  const seconds = Math.ceil(remainingMs / 1_000);
  return (
    <div
      className={classes(
        styles.arch,
        remainingMs < SHORT_MS && styles.short,
        part < LOW && styles.low,
        !countdown.running && styles.still,
      )}
      role="timer"
      aria-label={game.seconds(seconds)}
    >
      <div className={styles.fill} style={{ transform: `scaleY(${part})` }} aria-hidden="true" />
      <span className={styles.seconds} aria-hidden="true">
        {seconds}
      </span>
    </div>
  );
}
