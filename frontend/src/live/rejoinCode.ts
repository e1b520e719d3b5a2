import type { RejoinCode } from '@/api/generated/session';
import { rooms, withSeat } from '@/api/http';
import { answered } from '@/api/problem';
import type { Seat } from '@/game/seat';

/** Asks for a code with which another device can take a player's seat. */
export function rejoinCode(seat: Seat, playerId: string): Promise<RejoinCode> {
  return answered(
    rooms.POST('/{code}/players/{playerId}/rejoin', {
      params: { path: { code: seat.code, playerId } },
      headers: withSeat(seat.token),
    }),
  );
}
