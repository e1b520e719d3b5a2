import type { Pending } from './outbox';

/** What this browser holds of a place in a room: enough to come back to it after a reload. */
export interface Seat {
  readonly code: string;
  readonly token: string;
  readonly role: 'host' | 'player';
  readonly nickname?: string;
}

const key = (code: string): string => `quizhall.seat.${code}`;
const pendingKey = (code: string): string => `quizhall.pending.${code}`;

/**
 * A tab's own seat goes before the one that another tab of this browser took last, so that two tabs
 * can play in one room; a player who opens a new tab still finds the way back.
 */
export function seatIn(code: string, role: Seat['role']): Seat | undefined {
  return [sessionStorage, localStorage]
    .map((storage) => parse<Seat>(storage.getItem(key(code))))
    .find((seat) => seat?.role === role);
}

export function keepSeat(seat: Seat): void {
  const text = JSON.stringify(seat);
  sessionStorage.setItem(key(seat.code), text);
  if (seat.role === 'player') {
    localStorage.setItem(key(seat.code), text);
  }
}

export function leaveSeat(code: string): void {
  [sessionStorage, localStorage].forEach((storage) => storage.removeItem(key(code)));
  sessionStorage.removeItem(pendingKey(code));
}

export function pendingIn(code: string): readonly Pending[] {
  return parse<Pending[]>(sessionStorage.getItem(pendingKey(code))) ?? [];
}

export function keepPending(code: string, pending: readonly Pending[]): void {
  const text = JSON.stringify(pending);
  if (pending.length === 0) {
    sessionStorage.removeItem(pendingKey(code));
  } else if (sessionStorage.getItem(pendingKey(code)) !== text) {
    sessionStorage.setItem(pendingKey(code), text);
  }
}

function parse<T>(text: string | null): T | undefined {
  return text === null ? undefined : (JSON.parse(text) as T);
}
