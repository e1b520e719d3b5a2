import { browserShelf, tabShelf } from '@/browser/storage';
import { newMessageId } from './messageId';
import type { Pending } from './outbox';

/** What a device may be there for that helps a host. */
export const DEVICE_ROLES = ['co-host', 'remote', 'screen'] as const;
export type DeviceRole = (typeof DEVICE_ROLES)[number];

/** What this browser holds of a place in a room: enough to come back to it after a reload. */
export interface Seat {
  readonly code: string;
  readonly token: string;
  readonly role: 'host' | 'player' | DeviceRole;
  readonly nickname?: string;
  /** One of two in the same window, as host and as player of a trial. */
  readonly isTrial?: boolean;
}

/** Of a person, not of a device that only helps. */
export type KeptSeat = Seat & { readonly role: 'host' | 'player' };

const SEAT = 'quizhall.seat.';
const key = (code: string): string => SEAT + code;
const pendingKey = ({ code, role, isTrial }: Seat): string =>
  `quizhall.pending.${code}${isTrial ? `.${role}` : ''}`;

/**
 * A tab's own seat goes before the one that another tab of this browser took last, so that two tabs
 * can play in one room; a player who opens a new tab still finds the way back.
 */
const shelves = [tabShelf, browserShelf] as const;

/** A device has one of each kind at most, beside what its person is in the room. */
const deviceKey = (code: string, role: DeviceRole): string =>
  `quizhall.device-seat.${code}.${role}`;

/** Survives the browser's own end: a projector wakes up again by itself. */
export function deviceSeatIn(code: string, role: DeviceRole): Seat | undefined {
  return shelves.map((shelf) => shelf.read<Seat>(deviceKey(code, role))).find(Boolean);
}

export function keepDeviceSeat(seat: Seat & { readonly role: DeviceRole }): void {
  shelves.forEach((shelf) => shelf.write(deviceKey(seat.code, seat.role), seat));
}

export function leaveDeviceSeat(seat: Seat & { readonly role: DeviceRole }): void {
  forget(deviceKey(seat.code, seat.role), seat.token);
  dropPending(seat);
}

const knockKey = (code: string): string => `quizhall.knock.${code}`;

/** What a device needs to go on asking for a seat after a reload. */
export interface KeptKnock {
  readonly secret: string;
  readonly name: string;
  /** The host's code, until the server has answered to it: else nobody knows whether it was heard. */
  readonly pairing?: string;
}

export function knockIn(code: string): KeptKnock | undefined {
  return tabShelf.read<KeptKnock>(knockKey(code));
}

export function keepKnock(code: string, knock: KeptKnock): void {
  tabShelf.write(knockKey(code), knock);
}

export function leaveKnock(code: string): void {
  tabShelf.remove(knockKey(code));
}

/** Whether a reload would find the seat again; else it needs the code once more. */
export function isSeatKept(): boolean {
  return shelves.some((shelf) => shelf.outlivesPage());
}

export function seatIn(code: string, role: Seat['role']): Seat | undefined {
  return shelves.map((shelf) => shelf.read<Seat>(key(code))).find((seat) => seat?.role === role);
}

/** All that are kept, one for each room; whether the rooms are still there only the server knows. */
export function keptSeats(): readonly KeptSeat[] {
  const seats = shelves
    .flatMap((shelf) => shelf.keys(SEAT).map((seatKey) => shelf.read<KeptSeat>(seatKey)))
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

export function leaveSeat(seat: Seat): void {
  forget(key(seat.code), seat.token);
  dropPending(seat);
}

/** Another tab of this browser may have got a new seat in the room since, which is not this one's. */
function forget(seatKey: string, token: string): void {
  shelves
    .filter((shelf) => shelf.read<Seat>(seatKey)?.token === token)
    .forEach((shelf) => shelf.remove(seatKey));
}

export function pendingIn(seat: Seat): readonly Pending[] {
  return tabShelf.read<Pending[]>(pendingKey(seat)) ?? [];
}

export function keepPending(seat: Seat, pending: readonly Pending[]): void {
  if (pending.length === 0) {
    dropPending(seat);
  } else {
    tabShelf.write(pendingKey(seat), pending);
  }
}

/** What was not acknowledged is of no use to anybody any more. */
export function dropPending(seat: Seat): void {
  tabShelf.remove(pendingKey(seat));
}
