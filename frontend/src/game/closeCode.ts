/** Why a socket will not be opened again by itself. */
export type ClosedFor = 'session-ended' | 'unauthorized' | 'no-such-room' | 'replaced' | 'protocol';

/** The server's close codes (`CloseCode.java`) after which a client does not come back. */
const FINAL: Record<number, ClosedFor> = {
  1003: 'protocol',
  1008: 'protocol',
  1009: 'protocol',
  4000: 'session-ended',
  4401: 'unauthorized',
  4404: 'no-such-room',
  4409: 'replaced',
};

/** Absent where the client comes back on its own: restarts, overload, silence, lost networks. */
export function closedFor(code: number): ClosedFor | undefined {
  return FINAL[code];
}
