import { useCallback, useEffect, useState } from 'react';
import type { GivenSeat } from '@/api/generated/session';
import { rooms } from '@/api/http';
import { isPassing } from '@/api/failure';
import { answered, type Problem, problemOf } from '@/api/problem';
import { newMessageId } from '@/game/messageId';
import { keepKnock, type KeptKnock, knockIn, leaveKnock } from '@/game/seat';

/** How often a device asks what the host has said. */
const AGAIN_MS = 1_000;

export type Knock =
  | { readonly name: 'form'; readonly problem?: Problem }
  | { readonly name: 'asking' }
  | { readonly name: 'waiting'; readonly device: string }
  | { readonly name: 'dismissed' };

interface Knocking {
  readonly knock: Knock;
  /** The code that the server took from this page: it is no longer valid. */
  readonly spent: string | undefined;
  readonly ask: (pairing: string, device: string) => void;
  /** Back to the form. */
  readonly stop: () => void;
}

/** Asks for a seat in a room, also across a reload, until the host has said something. */
export function useKnock(code: string, onSeated: (seat: GivenSeat) => void): Knocking {
  const [kept, setKept] = useState(() => knockIn(code));
  // Asking again with it, after a lost response, is the same knock: its code is good for one only.
  const [secret, setSecret] = useState(() => kept?.secret ?? newMessageId());
  const [spent, setSpent] = useState<string>();
  const [knock, setKnock] = useState<Knock>(() =>
    kept ? { name: 'waiting', device: kept.name } : { name: 'form' },
  );

  const stop = useCallback(() => {
    leaveKnock(code);
    setKept(undefined);
    setKnock({ name: 'form' });
  }, [code]);

  const heard = useCallback(
    (mine: KeptKnock) => {
      keepKnock(code, mine);
      setKept(mine);
      setKnock({ name: 'waiting', device: mine.name });
    },
    [code],
  );

  const refused = useCallback(
    (problem: Problem) => {
      leaveKnock(code);
      setKept(undefined);
      const isDismissed = problem.type.endsWith('dismissed');
      if (isDismissed) {
        setSecret(newMessageId());
      }
      setKnock(isDismissed ? { name: 'dismissed' } : { name: 'form', problem });
    },
    [code],
  );

  // The server is outside of React: it is asked again and again while this device waits.
  const isWaiting = knock.name === 'waiting';
  useEffect(() => {
    if (!isWaiting || !kept) {
      return undefined;
    }
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const seat = await paired(code, kept);
        if (isCurrent && seat) {
          leaveKnock(code);
          onSeated(seat);
          return;
        }
        if (isCurrent && kept.pairing !== undefined) {
          heard({ secret: kept.secret, name: kept.name });
          return;
        }
      } catch (failure) {
        const problem = problemOf(failure);
        if (isCurrent && !isPassing(problem)) {
          refused(problem);
          return;
        }
      }
      if (isCurrent) {
        timer = setTimeout(() => void look(), AGAIN_MS);
      }
    };
    timer = setTimeout(() => void look(), AGAIN_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isWaiting, kept, code, onSeated, heard, refused]);

  const ask = (pairing: string, device: string) => {
    const mine = { secret, name: device };
    keepKnock(code, { ...mine, pairing });
    setKnock({ name: 'asking' });
    paired(code, { ...mine, pairing }).then(
      (seat) => {
        setSpent(pairing);
        if (seat) {
          leaveKnock(code);
          onSeated(seat);
        } else {
          heard(mine);
        }
      },
      (failure: unknown) => {
        const problem = problemOf(failure);
        if (isPassing(problem)) {
          setKnock({ name: 'form', problem });
        } else {
          refused(problem);
        }
      },
    );
  };
  return { knock, spent, ask, stop };
}

/** The seat, once the host has agreed. */
async function paired(
  code: string,
  { secret, name, pairing }: KeptKnock,
): Promise<GivenSeat | undefined> {
  const answer = await answered(
    rooms.POST('/{code}/pair', {
      params: { path: { code } },
      body: { name, knock: secret, ...(pairing !== undefined && { pairing }) },
    }),
  );
  return 'token' in answer ? answer : undefined;
}
