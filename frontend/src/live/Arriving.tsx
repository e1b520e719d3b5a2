import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import type { RoomState } from '@/game/roomClient';
import { game } from '@/text/game';

/** Before the room's first word; says what is in the way when there is something. */
export function Arriving({ state }: { state: RoomState }) {
  if (!state.hindrance) {
    return <Loading label={game.connecting} />;
  }
  const { title, text } = game.hindrances[state.hindrance];
  return (
    <div role="alert">
      <EmptyState sign="!" title={title} text={text} />
    </div>
  );
}
