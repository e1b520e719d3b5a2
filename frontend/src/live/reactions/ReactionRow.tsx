import { useEffect, useState } from 'react';
import { vibrate } from '@/browser/haptics';
import { afterReaction, BURST, nextReactionAt, type Sign, SIGNS } from '@/game/reacting';
import { soundChoice } from '@/live/sound/choice';
import { reactions } from '@/text/reactions';
import styles from './ReactionRow.module.css';
import { SignShape } from './SignShape';

interface ReactionRowProps {
  /** What is shown while the page has no connection would not be seen. */
  readonly isLive: boolean;
  readonly onReact: (sign: Sign) => void;
}

/** Short: it may come five times in a row. */
const TAP = [15];

/** The signs that a player shows to the hall, by one tap each. */
export function ReactionRow({ isLive, onReact }: ReactionRowProps) {
  const [fullAt, setFullAt] = useState(0);
  const [isCalm, setCalm] = useState(false);
  const [shown, setShown] = useState<readonly { readonly id: number; readonly sign: Sign }[]>([]);
  const [count, setCount] = useState(0);
  const isBarred = isCalm || !isLive;

  useEffect(() => {
    if (!isCalm) {
      return undefined;
    }
    const timer = setTimeout(() => setCalm(false), nextReactionAt(fullAt) - performance.now());
    return () => clearTimeout(timer);
  }, [isCalm, fullAt]);

  function react(sign: Sign): void {
    const now = performance.now();
    if (isBarred || now < nextReactionAt(fullAt)) {
      return;
    }
    const after = afterReaction(fullAt, now);
    setFullAt(after);
    setCalm(nextReactionAt(after) > now);
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
        {isCalm ? reactions.calm : last && reactions.shown(reactions.signs[last])}
      </p>
    </div>
  );
}
