import { useEffect, useState } from 'react';
import type { RoomClient } from '@/game/roomClient';

const ASKS_EVERY_MS = 15_000;

/** A hall that is empty by then is not played in again. */
const MOST_ASKED = 480;

/**
 * A room that is over hears nobody any more. If its host plays again later, it tells so whoever
 * comes to it, so a device comes now and then. What it shows stays meanwhile.
 */
export function useNextGame(isOver: boolean, client: RoomClient): void {
  const [asked, setAsked] = useState(0);

  // Time passing is what decides here.
  useEffect(() => {
    if (!isOver || asked >= MOST_ASKED) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setAsked(asked + 1);
      client.open();
    }, ASKS_EVERY_MS);
    return () => clearTimeout(timer);
  }, [isOver, asked, client]);
}
