import type { ClosedFor } from './closeCode';
import { unreachable } from './never';

/** How the socket stands. `attempt` counts the tries since it was last live. */
export type Connection =
  | { readonly name: 'connecting'; readonly attempt: number }
  | { readonly name: 'live' }
  | { readonly name: 'waiting'; readonly attempt: number }
  | { readonly name: 'closed'; readonly reason: ClosedFor | 'left' };

export type ConnectionEvent =
  | { readonly type: 'greeted' }
  | { readonly type: 'lost' }
  | { readonly type: 'retried' }
  | { readonly type: 'closed'; readonly reason: ClosedFor | 'left' };

export const firstConnection: Connection = { name: 'connecting', attempt: 0 };

export function nextConnection(connection: Connection, event: ConnectionEvent): Connection {
  if (connection.name === 'closed') {
    return connection;
  }
  switch (event.type) {
    case 'greeted':
      return { name: 'live' };
    case 'lost':
      return { name: 'waiting', attempt: attemptOf(connection) };
    case 'retried':
      return { name: 'connecting', attempt: attemptOf(connection) + 1 };
    case 'closed':
      return { name: 'closed', reason: event.reason };
    default:
      return unreachable(event);
  }
}

function attemptOf(connection: Connection): number {
  return connection.name === 'connecting' || connection.name === 'waiting' ? connection.attempt : 0;
}
