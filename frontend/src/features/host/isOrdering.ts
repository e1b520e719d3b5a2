import type { RoomState } from '@/game/roomClient';

/** Whether the room is yet to say what became of an order; a look at the key is none. */
export function isOrdering({ outbox }: RoomState): boolean {
  return outbox.pending.some(({ type }) => type !== 'peek');
}
