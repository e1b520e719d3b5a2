import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import type { Seat } from '@/game/seat';
import { useRoom } from '@/live/useRoom';
import { useScreenAwake } from '@/live/useScreenAwake';
import { common } from '@/text/common';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { trial } from '@/text/trial';
import { HostScene } from './HostScene';
import styles from './Stage.module.css';
import type { TrialEnd } from './TrialEnd';
import { useRoomActions } from './useRoomActions';

interface TriedHallProps {
  readonly seat: Seat;
  /** Whether the player is there: nobody else is waited for. */
  readonly isPlayerThere: boolean;
  readonly end: TrialEnd;
}

/** What the hall would see, with the host's controls; begins by itself. */
export function TriedHall({ seat, isPlayerThere, end }: TriedHallProps) {
  const { state, client } = useRoom(seat);
  useScreenAwake(state);
  // It is played again in a room of its own, with whatever was changed of the quiz.
  const actions = useRoomActions(seat, client, () => undefined);
  const { connection, view } = state;
  const hasBegun = useRef(false);
  const begin = useEffectEvent(() => {
    if (!hasBegun.current) {
      hasBegun.current = true;
      actions.start();
    }
  });
  // A page that was reloaded says again what it had said.
  const isBeginning = state.outbox.pending.some(({ type }) => type === 'start');
  const isReady =
    isPlayerThere && !isBeginning && connection.name === 'live' && view?.phase.name === 'lobby';

  // The room is outside of React.
  useEffect(() => {
    if (isReady) {
      begin();
    }
  }, [isReady]);

  if (connection.name === 'closed' && view?.phase.name !== 'finished') {
    return (
      <div className={styles.centred} data-lights="down">
        {connection.reason === 'protocol' ? (
          <EmptyState sign="!" title={game.protocolTitle} text={game.protocolText}>
            <Button onClick={() => location.reload()}>{common.reload}</Button>
          </EmptyState>
        ) : connection.reason === 'replaced' ? (
          <EmptyState sign="2" title={game.replacedTitle} text={host.openElsewhereText}>
            <Button onClick={() => client.open()}>{host.openElsewhere}</Button>
          </EmptyState>
        ) : (
          <EmptyState sign="×" title={trial.over} text={trial.overText}>
            <Button onClick={end.onAgain} disabled={end.isBusy}>
              {trial.again}
            </Button>
          </EmptyState>
        )}
      </div>
    );
  }
  return <HostScene state={state} actions={actions} trialEnd={end} />;
}
