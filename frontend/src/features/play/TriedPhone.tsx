import { useEffect } from 'react';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import type { Seat } from '@/game/seat';
import { useRoom } from '@/live/useRoom';
import { game } from '@/text/game';
import { PlayScene } from './PlayScene';
import styles from './Stage.module.css';

interface TriedPhoneProps {
  readonly seat: Seat;
  /** Whenever it is connected. */
  readonly onLive: () => void;
}

/** What a player would see, beside what the hall would. */
export function TriedPhone({ seat, onLive }: TriedPhoneProps) {
  const { state, client } = useRoom(seat);
  const { connection, view } = state;
  const isLive = connection.name === 'live';

  // The room is outside of React.
  useEffect(() => {
    if (isLive) {
      onLive();
    }
  }, [isLive, onLive]);

  if (connection.name === 'closed' && view?.phase.name !== 'finished') {
    const isElsewhere = connection.reason === 'replaced';
    return (
      <div className={styles.centred} data-lights="down">
        <EmptyState sign="×" title={isElsewhere ? game.replacedTitle : game.gone}>
          {isElsewhere && <Button onClick={() => client.open()}>{game.replacedAction}</Button>}
        </EmptyState>
      </div>
    );
  }
  return (
    <PlayScene
      state={state}
      onAnswer={(question, response) => client.answer(question, response)}
      onReact={(sign) => client.react(sign)}
    />
  );
}
