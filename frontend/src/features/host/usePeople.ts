import { useState } from 'react';
import type { People } from '@/api/generated/session';
import { useReadAgain } from '@/live/useReadAgain';

/** Of those who play: who is not connected, whose network is slow, who has not answered. */
export type Only = 'away' | 'slow' | 'unanswered';

/** A page of those whose names have in them what is searched; fails with a problem. */
export type ReadPeople = (search: string, page: number, only?: Only) => Promise<People>;

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
  const look = useReadAgain({
    read: () => read(search, page, only),
    onRead: setPeople,
    about: JSON.stringify([search, page, only]),
    inMs: search ? TYPING_MS : 0,
  });
  return { people, ...look };
}
