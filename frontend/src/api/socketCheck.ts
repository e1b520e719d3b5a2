import { rooms } from './http';

/** `open`: this page may open sockets. `unknown`: nobody could tell. */
export type SocketCheck = 'open' | 'foreign-origin' | 'unknown';

/** What browsers do not tell a page whose socket was refused. */
export async function socketCheck(): Promise<SocketCheck> {
  try {
    const { response, error } = await rooms.POST('/socket-check');
    if (response.ok) {
      return 'open';
    }
    return error?.type === 'foreign-origin' ? 'foreign-origin' : 'unknown';
  } catch {
    return 'unknown';
  }
}
