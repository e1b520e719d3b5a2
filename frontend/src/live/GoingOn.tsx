import { useState } from 'react';
import type { Countdown } from '@/game/countdown';
import type { RoomView } from '@/game/roomView';
import { game } from '@/text/game';
import styles from './GoingOn.module.css';
import { useRemaining } from './useRemaining';

/** What is left until the game goes on by itself, where it does. */
export function GoingOn({ view }: { view: RoomView }) {
  // Another phase has another whole, from which the ring is emptied.
  return view.goingOn && <Ring key={view.seq} countdown={view.goingOn} />;
}

function Ring({ countdown }: { countdown: Countdown }) {
  const remainingMs = useRemaining(countdown);
  const whole = Math.max(useFirst(remainingMs), remainingMs);
  const seconds = Math.ceil(remainingMs / 1_000);
  return (
    <p className={styles.goingOn} role="timer" aria-label={game.goesOnIn(seconds)}>
      <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true">
        <circle className={styles.track} cx="10" cy="10" r="8" />
        <circle
          className={styles.left}
          cx="10"
          cy="10"
          r="8"
          pathLength={1}
          strokeDasharray={`${whole > 0 ? remainingMs / whole : 0} 1`}
        />
      </svg>
      <span aria-hidden="true">
        {countdown.running ? game.goesOnInShort(seconds) : game.goesOnStands(seconds)}
      </span>
    </p>
  );
}

function useFirst(value: number): number {
  const [first] = useState(value);
  return first;
}
