import { useCallback, useEffect, useRef, useState } from 'react';
import type { People } from '@/api/generated/session';
import { problemOf } from '@/api/problem';
import { problemText } from '@/text/problem';

/** Of those who play: who is not connected, whose network is slow, who has not answered. */
export type Only = 'away' | 'slow' | 'unanswered';

/** A page of those whose names have in them what is searched; fails with a problem. */
export type ReadPeople = (search: string, page: number, only?: Only) => Promise<People>;

/** People come, go and are called otherwise meanwhile. */
const AGAIN_MS = 2_000;

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
  const latest = useRef(0);
  const reading = useRef(read);
  useEffect(() => {
    reading.current = read;
  });

  const look = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    // An answer to what is no longer asked is not heard.
    const isCurrent = () => mine === latest.current;
    reading.current(search, page, only).then(
      (found) => {
        if (isCurrent()) {
          setPeople(found);
          setFailure(undefined);
        }
      },
      (error: unknown) => isCurrent() && setFailure(problemText(problemOf(error))),
    );
  }, [search, page, only]);

  // The server is outside of React.
  useEffect(() => {
    const first = setTimeout(look, search ? TYPING_MS : 0);
    const others = setInterval(look, AGAIN_MS);
    return () => {
      clearTimeout(first);
      clearInterval(others);
      latest.current += 1;
    };
  }, [look, search]);

  const again = useCallback(() => void setTimeout(look, TYPING_MS), [look]);
  return { people, failure, again };
}
