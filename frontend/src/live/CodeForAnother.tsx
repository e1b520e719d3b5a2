import { useCallback, useEffect, useRef, useState } from 'react';
import type { RejoinCode } from '@/api/generated/session';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { useFocusKept } from '@/design/useFocusKept';
import { game } from '@/text/game';
import { problemText } from '@/text/problem';
import styles from './CodeForAnother.module.css';

interface CodeForAnotherProps {
  readonly roomCode: string;
  readonly ask: () => Promise<RejoinCode>;
}

interface Shown {
  readonly code: string;
  readonly until: number;
}

/** A code with which another device takes the seat, as long as it is good. */
export function CodeForAnother({ roomCode, ask }: CodeForAnotherProps) {
  const [shown, setShown] = useState<Shown>();
  const [failure, setFailure] = useState<string>();
  const [now, setNow] = useState(() => performance.now());
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });

  const askAnew = useCallback(() => {
    asking.current().then(
      ({ rejoinCode, remainingMs }) => {
        setNow(performance.now());
        setShown({ code: rejoinCode, until: performance.now() + remainingMs });
        setFailure(undefined);
      },
      (error: unknown) => setFailure(problemText(problemOf(error))),
    );
  }, []);

  // The server is outside of React.
  useEffect(() => {
    askAnew();
    const tick = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(tick);
  }, [askAnew]);

  const left = shown ? Math.max(0, Math.ceil((shown.until - now) / 1_000)) : 0;
  const isGood = shown !== undefined && left > 0;
  const place = useRef<HTMLParagraphElement>(null);
  useFocusKept(place, isGood ? shown.code : undefined);
  return (
    <div className={styles.offer}>
      <ol className={styles.steps}>
        {game.rejoinCode.steps(roomCode).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {failure && <Notice>{failure}</Notice>}
      {/* It is there before what it says: else screen readers may not say it. */}
      <p ref={place} tabIndex={-1} role="status" className={styles.code}>
        {isGood && (
          <>
            <span className="visually-hidden">{game.rejoinCode.label} </span>
            {shown.code.slice(0, 3)} {shown.code.slice(3)}
          </>
        )}
      </p>
      {isGood && <p className={styles.left}>{game.rejoinCode.left(minutes(left))}</p>}
      {((shown && left === 0) || failure) && (
        <Button look="secondary" onClick={askAnew}>
          {game.rejoinCode.anew}
        </Button>
      )}
    </div>
  );
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
