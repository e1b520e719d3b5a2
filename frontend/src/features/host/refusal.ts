import type { RoomState } from '@/game/roomClient';
import { problemText } from '@/text/problem';

const TOO_LATE = /(?:^|[/:])(?:stale|not-now)$/;

/** Why what is right cannot be seen; a look too late needs no words either. */
export function keyRefusalOf(state: RoomState): string | undefined {
  return state.outbox.refusal?.message.type === 'peek' ? refusalOf(state) : undefined;
}

/** A click that came too late for its phase needs no words. */
export function refusalOf({ outbox }: RoomState): string | undefined {
  const problem = outbox.refusal?.problem;
  return problem && !TOO_LATE.test(problem.type) ? problemText(problem) : undefined;
}
