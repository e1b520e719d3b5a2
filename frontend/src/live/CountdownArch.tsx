import type { CSSProperties } from 'react';
import { classes } from '@/design/classes';
import { game } from '@/text/game';
import styles from './CountdownArch.module.css';
import type { CountdownProps } from './countdownProps';
import { useRemaining } from './useRemaining';

const SHORT_MS = 5_500;

/**
 * A lit door that goes dark from the top as time runs out. The digits are there twice, dark on the
 * light and light on the dark, and each layer ends where the other begins: readable at any height.
 */
export function CountdownArch({ countdown, limitMs, label = game.seconds }: CountdownProps) {
  const remainingMs = useRemaining(countdown);
  const part = Math.min(1, remainingMs / limitMs);
  const seconds = Math.ceil(remainingMs / 1_000);
  return (
    <div
      className={classes(
        styles.arch,
        remainingMs < SHORT_MS && styles.short,
        !countdown.running && styles.still,
        seconds >= 100 && styles.hundreds,
      )}
      style={{ '--part': part } as CSSProperties}
      role="timer"
      aria-label={label(seconds)}
    >
      <span className={styles.dark} aria-hidden="true">
        {seconds}
      </span>
      <span className={styles.lit} aria-hidden="true">
        {seconds}
      </span>
    </div>
  );
}
