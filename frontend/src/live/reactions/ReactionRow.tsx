import { useEffect, useState } from 'react';
import { vibrate } from '@/browser/haptics';
import { BURST, type Sign, SIGNS } from '@/game/reacting';
import { soundChoice } from '@/live/sound/choice';
import { reactions } from '@/text/reactions';
import styles from './ReactionRow.module.css';
import { SignShape } from './SignShape';

interface ReactionRowProps {
  /** What is shown while the page has no connection would not be seen. */
  readonly isLive: boolean;
  /** From when on the server counts the next one. */
  readonly nextAt: number;
  readonly onReact: (sign: Sign) => void;
}

/** Short: it may come five times in a row. */
const TAP = [15];

/** The signs that a player shows to the hall, by one tap each. */
export function ReactionRow({ isLive, nextAt, onReact }: ReactionRowProps) {
  // Of the last tap, or of the end of a pause: in between nothing depends on it.
  const [now, setNow] = useState(() => performance.now());
  const [shown, setShown] = useState<readonly { readonly id: number; readonly sign: Sign }[]>([]);
  const [count, setCount] = useState(0);
  const isHeldBack = now < nextAt;
  const isBarred = isHeldBack || !isLive;

  useEffect(() => {
    if (!isHeldBack) {
      return undefined;
    }
    // Timers may be a little early.
    const timer = setTimeout(() => setNow(nextAt), nextAt - performance.now());
    return () => clearTimeout(timer);
  }, [isHeldBack, nextAt]);

  function react(sign: Sign): void {
    const tappedAt = performance.now();
    if (!isLive || tappedAt < nextAt) {
      return;
    }
    setNow(tappedAt);
    setShown([...shown.slice(1 - BURST), { id: count, sign }]);
    setCount(count + 1);
    if (soundChoice('phone').isOn) {
      vibrate(TAP);
    }
    onReact(sign);
  }

  const last = shown.at(-1)?.sign;
  return (
    <div role="group" aria-label={reactions.row} className={styles.row}>
      {SIGNS.map((sign) => (
        <button
          key={sign}
          type="button"
          className={styles.sign}
          aria-label={reactions.signs[sign]}
          title={reactions.signs[sign]}
          // Not disabled, which would take the place of the keyboard away.
          aria-disabled={isBarred}
          onClick={() => react(sign)}
        >
          <SignShape sign={sign} />
          {shown
            .filter((flight) => flight.sign === sign)
            .map(({ id }) => (
              <span
                key={id}
                className={styles.flight}
                onAnimationEnd={() => setShown((all) => all.filter((flight) => flight.id !== id))}
              >
                <SignShape sign={sign} />
              </span>
            ))}
        </button>
      ))}
      <p role="status" className="visually-hidden">
        {isHeldBack ? reactions.heldBack : last && reactions.shown(reactions.signs[last])}
      </p>
    </div>
  );
}
