import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf } from '@/api/problem';
import { problemText } from '@/text/problem';

/** What is shown changes meanwhile. Counted from the answer: it may take longer. */
const AGAIN_MS = 2_000;

/** A request may be lost without an end. Of two that are under way, the first answer is heard. */
const PATIENCE_MS = 10_000;

/** After an order it is read anew, once several of them in a row are over. */
const SOON_MS = 250;

interface Reading<T> {
  /** Fails with a problem. */
  readonly read: () => Promise<T>;
  readonly onRead: (found: T) => void;
  /** What it is about: where that changes, the old is not heard any more. */
  readonly about?: string;
  /** Until the first time. */
  readonly inMs?: number;
}

interface ReadAgain {
  readonly failure?: string | undefined;
  /** Reads anew, soon after something was ordered. */
  readonly again: () => void;
}

/** Reads from the server again and again, as long as it is shown. */
export function useReadAgain<T>(reading: Reading<T>): ReadAgain {
  const { about = '', inMs = 0 } = reading;
  const [failure, setFailure] = useState<string>();
  const readSoon = useRef<() => void>(undefined);
  const latestReading = useRef(reading);
  useEffect(() => {
    latestReading.current = reading;
  });

  // The server is outside of React.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let latest = 0;

    // An answer to what is no longer asked, or was asked before an order, is not heard.
    function outdate() {
      clearTimeout(timer);
      latest += 1;
    }

    function readIn(ms: number) {
      outdate();
      timer = setTimeout(read, ms);
    }

    function read() {
      const mine = latest;
      timer = setTimeout(read, PATIENCE_MS);
      const isCurrent = () => mine === latest && (latestReading.current.about ?? '') === about;
      latestReading.current
        .read()
        .then(
          (found) => {
            if (isCurrent()) {
              latestReading.current.onRead(found);
              setFailure(undefined);
            }
          },
          (error: unknown) => isCurrent() && setFailure(problemText(problemOf(error))),
        )
        .finally(() => isCurrent() && readIn(AGAIN_MS));
    }

    readIn(inMs);
    readSoon.current = () => readIn(SOON_MS);
    return outdate;
  }, [about, inMs]);

  const again = useCallback(() => readSoon.current?.(), []);
  return { failure, again };
}
