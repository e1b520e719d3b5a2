import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { socketAddress } from '@/api/site';
import { socketCheck } from '@/api/socketCheck';
import { RoomClient, type RoomState } from '@/game/roomClient';
import { keepPending, pendingIn, type Seat } from '@/game/seat';

export interface Room {
  readonly state: RoomState;
  readonly client: RoomClient;
}

/** The live room of a seat, as long as the page is there. */
export function useRoom(seat: Seat): Room {
  const { code, token, role, isTrial = false } = seat;
  const own = useMemo(() => ({ code, token, role, isTrial }), [code, token, role, isTrial]);
  const client = useMemo(
    () =>
      new RoomClient({
        endpoint: socketAddress(),
        code: own.code,
        token: own.token,
        pending: pendingIn(own),
        check: socketCheck,
      }),
    [own],
  );
  const state = useSyncExternalStore(client.subscribe, client.state);

  useEffect(() => connected(client, own), [client, own]);
  return { state, client };
}

/** Opens the connection and lets the browser's own hints about the network reach it. */
function connected(client: RoomClient, seat: Seat): () => void {
  const hurry = () => client.hurry();
  const unplugged = () => client.unplugged();
  const shown = () => document.visibilityState === 'visible' && client.hurry();
  const unsubscribe = client.subscribe(() => keepPending(seat, client.state().outbox.pending));
  window.addEventListener('online', hurry);
  window.addEventListener('offline', unplugged);
  document.addEventListener('visibilitychange', shown);
  client.open();
  return () => {
    window.removeEventListener('online', hurry);
    window.removeEventListener('offline', unplugged);
    document.removeEventListener('visibilitychange', shown);
    unsubscribe();
    client.close();
  };
}
