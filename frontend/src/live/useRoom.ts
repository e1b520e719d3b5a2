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
  const { code, token } = seat;
  const client = useMemo(
    () =>
      new RoomClient({
        endpoint: socketAddress(),
        code,
        token,
        pending: pendingIn(code),
        check: socketCheck,
      }),
    [code, token],
  );
  const state = useSyncExternalStore(client.subscribe, client.state);

  useEffect(() => connected(client, code), [client, code]);
  return { state, client };
}

/** Opens the connection and lets the browser's own hints about the network reach it. */
function connected(client: RoomClient, code: string): () => void {
  const hurry = () => client.hurry();
  const unplugged = () => client.unplugged();
  const shown = () => document.visibilityState === 'visible' && client.hurry();
  const unsubscribe = client.subscribe(() => keepPending(code, client.state().outbox.pending));
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
