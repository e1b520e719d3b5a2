import { useEffect } from 'react';
import { keepAwake } from '@/browser/wakeLock';
import type { RoomState } from '@/game/roomClient';

/** The screen stays on as long as there is something to wait for in the room. */
export function useScreenAwake({ connection, view }: RoomState): void {
  const isGoingOn = connection.name !== 'closed' && view?.phase.name !== 'finished';

  useEffect(() => (isGoingOn ? keepAwake() : undefined), [isGoingOn]);
}
