import { useCallback, useEffect, useRef, useState } from 'react';
import type { People } from '@/api/generated/session';
import { problemOf } from '@/api/problem';
import { problemText } from '@/text/problem';

/** Of those who play: who is not connected, whose network is slow, who has not answered. */
export type Only = 'away' | 'slow' | 'unanswered';

/** A page of those whose names have in them what is searched; fails with a problem. */
export type ReadPeople = (search: string, page: number, only?: Only) => Promise<People>;

/** People come, go and are called otherwise meanwhile. Counted from the answer: it may take longer. */
const AGAIN_MS = 2_000;

/** A request may be lost without an end. Of two that are under way, the first answer is heard. */
const PATIENCE_MS = 10_000;

/** Typing is over when nothing came for so long. */
const TYPING_MS = 250;

interface PeopleLook {
  readonly people?: People | undefined;
  readonly failure?: string | undefined;
  /** Looks again, soon after something was ordered. */
  readonly again: () => void;
}

/** Who is in the room, looked at again and again as long as it is shown. */
export function usePeople(read: ReadPeople, search: string, page: number, only?: Only): PeopleLook {
  const [people, setPeople] = useState<People>();
  const [failure, setFailure] = useState<string>();
  const lookSoon = useRef<() => void>(undefined);
  const reading = useRef(read);
  useEffect(() => {
    reading.current = read;
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

    function lookIn(ms: number) {
      outdate();
      timer = setTimeout(look, ms);
    }

    function look() {
      const mine = latest;
      timer = setTimeout(look, PATIENCE_MS);
      const isCurrent = () => mine === latest;
      reading
        .current(search, page, only)
        .then(
          (found) => {
            if (isCurrent()) {
              setPeople(found);
              setFailure(undefined);
            }
          },
          (error: unknown) => isCurrent() && setFailure(problemText(problemOf(error))),
        )
        .finally(() => isCurrent() && lookIn(AGAIN_MS));
    }

    lookIn(search ? TYPING_MS : 0);
    lookSoon.current = () => lookIn(TYPING_MS);
    return outdate;
  }, [search, page, only]);

  const again = useCallback(() => lookSoon.current?.(), []);
  return { people, failure, again };
}
