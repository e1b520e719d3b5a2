import { useEffect, useState } from 'react';
import type { RoomState } from '@/game/roomClient';
import type { RoomView } from '@/game/roomView';
import { game } from '@/text/game';
import styles from './LinkBanner.module.css';
import { Spoken } from './Spoken';

const PATIENCE_MS = 900;

/** Says calmly that the connection is away, or that the room is saving; short gaps go unsaid. */
export function LinkBanner({ state }: { state: RoomState }) {
  const isAway = state.view !== undefined && isLost(state);
  return (
    <Spoken className={styles.banner}>
      {isAway && <AfterAWhile text={game.reconnecting} />}
      {!isAway && state.view && <Still view={state.view} />}
    </Spoken>
  );
}

/** Why time stands still, if it does. */
function Still({ view: { saving, paused, answersWait } }: { view: RoomView }) {
  if (saving || paused?.includes('database')) {
    return <Pill text={game.saving} />;
  }
  if (paused?.includes('host')) {
    return <Pill text={answersWait ? game.pausedAnswersWait : game.paused.host} />;
  }
  if (paused?.includes('nobody')) {
    return <Pill text={game.paused.nobody} />;
  }
  return paused?.includes('players') && <Pill text={game.paused.players} />;
}

function isLost({ connection }: RoomState): boolean {
  return connection.name === 'waiting' || connection.name === 'connecting';
}

function AfterAWhile({ text }: { text: string }) {
  const [isShown, setShown] = useState(false);

  // Time passing is what decides here.
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);

  return isShown && <Pill text={text} />;
}

function Pill({ text }: { text: string }) {
  return (
    <p className={styles.pill}>
      <span className={styles.dot} aria-hidden="true" />
      {text}
    </p>
  );
}
