import { useEffect } from 'react';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { unreachable } from '@/game/never';
import type { Connection } from '@/game/connection';
import type { Seat } from '@/game/seat';
import { useRoom } from '@/live/useRoom';
import { useScreenAwake } from '@/live/useScreenAwake';
import { common } from '@/text/common';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { HostScene } from './HostScene';
import { JoinAddressProvider, useBestJoinAddress } from './joinAddress';
import styles from './Stage.module.css';
import { useRoomActions } from './useRoomActions';

interface HostingProps {
  readonly seat: Seat;
  readonly onUnauthorized: () => void;
  readonly onMoved: (seat: Seat) => void;
}

export function Hosting({ seat, onUnauthorized, onMoved }: HostingProps) {
  const { state, client } = useRoom(seat);
  useScreenAwake(state);
  const address = useBestJoinAddress();
  const actions = useRoomActions(seat, client, onMoved);
  const { connection, view } = state;
  const moved = view?.moved;

  // Another tab of this host may have opened the next room; the frame brings all of them along.
  useEffect(() => {
    if (moved) {
      onMoved({ ...seat, code: moved.code, token: moved.token });
    }
  }, [moved, onMoved, seat]);

  const isOver = view?.phase.name === 'finished';
  if (connection.name === 'closed' && !isOver && !moved) {
    return (
      <main className={styles.centred} data-lights="down">
        <Closed
          reason={connection.reason}
          onReopen={() => client.open()}
          onUnauthorized={onUnauthorized}
        />
      </main>
    );
  }
  return (
    <JoinAddressProvider value={address}>
      <HostScene state={state} actions={actions} />
    </JoinAddressProvider>
  );
}

interface ClosedProps {
  readonly reason: Extract<Connection, { name: 'closed' }>['reason'];
  readonly onReopen: () => void;
  readonly onUnauthorized: () => void;
}

function Closed({ reason, onReopen, onUnauthorized }: ClosedProps) {
  switch (reason) {
    case 'left':
      return null;
    case 'replaced':
      return (
        <EmptyState sign="2" title={game.replacedTitle} text={host.openElsewhereText}>
          <Button onClick={onReopen}>{host.openElsewhere}</Button>
        </EmptyState>
      );
    case 'unauthorized':
      return (
        <EmptyState sign="?" title={game.notYoursTitle}>
          <Button onClick={onUnauthorized}>{common.retry}</Button>
        </EmptyState>
      );
    case 'kicked':
    case 'may-rejoin':
    case 'seat-moved':
    case 'session-ended':
    case 'no-such-room':
      return (
        <EmptyState sign="×" title={game.gone} text={game.goneText}>
          <ButtonLink to="/library">{common.catalog}</ButtonLink>
        </EmptyState>
      );
    case 'unseated':
      return <EmptyState sign="×" title={game.seatTakenTitle} text={game.seatTakenText} />;
    case 'protocol':
      return (
        <EmptyState sign="!" title={game.protocolTitle} text={game.protocolText}>
          <Button onClick={() => location.reload()}>{common.reload}</Button>
        </EmptyState>
      );
    default:
      return unreachable(reason);
  }
}
