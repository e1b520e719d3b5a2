import { useEffect } from 'react';
import type { RoomView } from '@/game/roomView';

/** Asks for the key of the question shown whenever it is wanted and not known here, after a loss as well. */
export function useKeyOf(view: RoomView | undefined, isWanted: boolean, peek: () => void): void {
  const phase = view?.phase;
  const shown =
    isWanted && (phase?.name === 'question' || phase?.name === 'reveal')
      ? `${phase.question.index} ${phase.question.playing ?? 1}`
      : undefined;
  const isKnown = view?.key !== undefined;

  // The room is outside of React.
  useEffect(() => {
    if (shown !== undefined && !isKnown) {
      peek();
    }
    // The one thing asked for is what is shown.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, isKnown]);
}
