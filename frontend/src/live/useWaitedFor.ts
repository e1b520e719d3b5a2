import type { RoomView } from '@/game/roomView';
import { useIsOver } from './useReading';

/**
 * How many have more time than others and are waited for alone: everybody else's time is up, or all
 * others have answered.
 */
export function useWaitedFor(view: RoomView | undefined): number {
  const isOver = useIsOver(view?.countdown);
  if (view?.phase.name !== 'question' || !view.answers) {
    return 0;
  }
  const { answered, players, unhurried = 0 } = view.answers;
  return isOver || answered + unhurried >= players ? unhurried : 0;
}
