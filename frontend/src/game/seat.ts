import { browserShelf, tabShelf } from '@/browser/storage';
import { newMessageId } from './messageId';
import type { Pending } from './outbox';

/** What this browser holds of a place in a room: enough to come back to it after a reload. */
export interface Seat {
  readonly code: string;
  readonly token: string;
  readonly role: 'host' | 'player';
  readonly nickname?: string;
}

const SEAT = 'quizhall.seat.';
const key = (code: string): string => SEAT + code;
const pendingKey = (code: string): string => `quizhall.pending.${code}`;

/**
 * A tab's own seat goes before the one that another tab of this browser took last, so that two tabs
 * can play in one room; a player who opens a new tab still finds the way back.
 */
const shelves = [tabShelf, browserShelf] as const;

/** Whether a reload would find the seat again; else it needs the code once more. */
export function isSeatKept(): boolean {
  return shelves.some((shelf) => shelf.outlivesPage());
}

export function seatIn(code: string, role: Seat['role']): Seat | undefined {
  return shelves.map((shelf) => shelf.read<Seat>(key(code))).find((seat) => seat?.role === role);
}

/** All that are kept, one for each room; whether the rooms are still there only the server knows. */
export function keptSeats(): readonly Seat[] {
  const seats = shelves
    .flatMap((shelf) => shelf.keys(SEAT).map((seatKey) => shelf.read<Seat>(seatKey)))
    .filter((seat) => seat !== undefined);
  return [...new Map(seats.toReversed().map((seat) => [seat.code, seat])).values()];
}

export function keepSeat(seat: Seat): void {
  tabShelf.write(key(seat.code), seat);
  if (seat.role === 'player') {
    browserShelf.write(key(seat.code), seat);
  }
}

const DEVICE = 'quizhall.device';

/** A random number of this browser's own: with it a host can keep out whoever was sent away. */
export function ownDevice(): string {
  const device = browserShelf.read<string>(DEVICE) ?? newMessageId();
  browserShelf.write(DEVICE, device);
  return device;
}

export function leaveSeat(code: string): void {
  shelves.forEach((shelf) => shelf.remove(key(code)));
  tabShelf.remove(pendingKey(code));
}

export function pendingIn(code: string): readonly Pending[] {
  return tabShelf.read<Pending[]>(pendingKey(code)) ?? [];
}

export function keepPending(code: string, pending: readonly Pending[]): void {
  if (pending.length === 0) {
    tabShelf.remove(pendingKey(code));
  } else {
    tabShelf.write(pendingKey(code), pending);
  }
}
