import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SignCounts } from '@/api/generated/wire';
import { onCalmChange, wantsCalm } from '@/browser/calm';
import { classes } from '@/design/classes';
import { SIGNS } from '@/game/reacting';
import { formatShort } from '@/text/choose';
import { emptySky, landed, launched } from './flights';
import styles from './ReactionSky.module.css';
import { SignShape } from './SignShape';

interface ReactionSkyProps {
  /** All that was shown in this phase. */
  readonly shown: SignCounts;
}

/** What players show, along the edges of the projector, where nothing else stands. */
export function ReactionSky({ shown }: ReactionSkyProps) {
  const isCalm = useSyncExternalStore(onCalmChange, wantsCalm);
  return isCalm ? <Counted shown={shown} /> : <Rising shown={shown} />;
}

function Rising({ shown }: ReactionSkyProps) {
  const [sky, setSky] = useState(emptySky);
  // With the browser's next picture: a page that nobody sees lets nothing rise.
  useEffect(() => {
    const frame = requestAnimationFrame((now) => setSky((before) => launched(before, shown, now)));
    return () => cancelAnimationFrame(frame);
  }, [shown]);

  return (
    <div className={styles.sky} aria-hidden="true">
      {sky.flights.map(({ id, sign, count, side, delayMs }) => (
        <span
          key={id}
          className={classes(styles.flight, side === 1 && styles.otherSide)}
          style={{ animationDelay: `${delayMs}ms` }}
          onAnimationEnd={() => setSky((before) => landed(before, id, shown, performance.now()))}
        >
          <SignShape sign={sign} />
          {count > 1 && <span className={styles.count}>{formatShort(count)}</span>}
        </span>
      ))}
    </div>
  );
}

function Counted({ shown }: ReactionSkyProps) {
  return (
    <div className={styles.counted} aria-hidden="true">
      {SIGNS.filter((sign) => shown[sign] > 0).map((sign) => (
        <span key={sign} className={styles.still}>
          <SignShape sign={sign} />
          <span className={styles.count}>{formatShort(shown[sign])}</span>
        </span>
      ))}
    </div>
  );
}
