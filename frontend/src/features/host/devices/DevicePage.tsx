import { useCallback, useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { GivenSeat } from '@/api/generated/session';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import type { ClosedFor } from '@/game/closeCode';
import { unreachable } from '@/game/never';
import { readRoomCode } from '@/game/roomCode';
import {
  DEVICE_ROLES,
  type DeviceRole,
  deviceSeatIn,
  keepDeviceSeat,
  leaveDeviceSeat,
  type Seat,
} from '@/game/seat';
import { useRoom } from '@/live/useRoom';
import { useScreenAwake } from '@/live/useScreenAwake';
import { common } from '@/text/common';
import { devices } from '@/text/devices';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { HostScene } from '../HostScene';
import { JoinAddressProvider, useBestJoinAddress } from '../joinAddress';
import styles from '../Stage.module.css';
import { useRoomActions } from '../useRoomActions';
import { KnockPage } from './KnockPage';
import { RemoteScene } from './RemoteScene';
import { useNextGame } from './useNextGame';

type DeviceSeat = Seat & { readonly role: DeviceRole };

/** A device that helps the host: with its seat it goes on by itself, without it asks for one. */
export function DevicePage() {
  const { code: typed = '', role: said = '' } = useParams();
  const role = DEVICE_ROLES.find((each) => each === said) ?? 'screen';
  const code = readRoomCode(typed);
  return <Device key={`${role} ${code}`} code={code} role={role} />;
}

function Device({ code, role }: { code: string; role: DeviceRole }) {
  const [seat, setSeat] = useState(() => deviceSeatIn(code, role));
  const [pairing, setPairing] = useState(pairingInAddress);
  const [, navigate] = useLocation();

  // The address is the browser's, which keeps it and shows it to others.
  useEffect(() => {
    if (location.hash) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  }, []);

  const seated = useCallback(
    ({ token, role: given }: GivenSeat) => {
      const taken = { code, token, role: given };
      keepDeviceSeat(taken);
      setPairing('');
      if (given === role) {
        setSeat(taken);
      } else {
        // The host meant another one than the address says.
        navigate(`/${given}/${code}`, { replace: true });
      }
    },
    [code, role, navigate],
  );

  const token = seat?.token;
  const leave = useCallback(() => {
    if (token !== undefined) {
      leaveDeviceSeat({ code, token, role });
    }
    setSeat(undefined);
  }, [code, token, role]);

  return seat ? (
    <Helping key={seat.token} seat={{ ...seat, role }} isInvited={pairing !== ''} onLeave={leave} />
  ) : (
    <KnockPage {...{ code, pairing }} duty={role} onSeated={seated} />
  );
}

function pairingInAddress(): string {
  const pairing = location.hash.slice(1);
  return /^\d{6}$/.test(pairing) ? pairing : '';
}

interface HelpingProps {
  readonly seat: DeviceSeat;
  /** It came with a code, so what it had before may be gone. */
  readonly isInvited: boolean;
  readonly onLeave: () => void;
}

function Helping({ seat, isInvited, onLeave }: HelpingProps) {
  const { code, token, role } = seat;
  const { state, client } = useRoom(seat);
  useScreenAwake(state);
  const [, navigate] = useLocation();
  const moveOn = useCallback(
    (next: { readonly code: string; readonly token: string }) => {
      keepDeviceSeat({ code: next.code, token: next.token, role });
      leaveDeviceSeat({ code, token, role });
      navigate(`/${role}/${next.code}`, { replace: true });
    },
    [code, token, role, navigate],
  );
  const actions = useRoomActions(seat, client, moveOn);
  const address = useBestJoinAddress();
  const { connection, view } = state;
  const moved = view?.moved;

  // The host plays again: this device's seat there came over the socket.
  useEffect(() => {
    if (moved) {
      moveOn(moved);
    }
  }, [moved, moveOn]);

  const isOver =
    connection.name === 'closed' && view?.phase.name === 'finished' && isAsOver(connection.reason);
  useNextGame(isOver && !moved, client);

  const isGone = connection.name === 'closed' && isVoid(connection.reason) && view === undefined;
  // What is in the address is newer than what was kept.
  useEffect(() => {
    if (isGone && isInvited) {
      onLeave();
    }
  }, [isGone, isInvited, onLeave]);

  if (connection.name === 'closed' && connection.reason !== 'left' && !moved) {
    if (!isOver) {
      return (
        <main className={styles.centred} data-lights="down">
          <Closed reason={connection.reason} onLeave={onLeave} onReopen={() => client.open()} />
        </main>
      );
    }
  }
  if (role === 'remote') {
    return <RemoteScene state={state} actions={actions} />;
  }
  return (
    <JoinAddressProvider value={address}>
      <HostScene state={state} {...(role === 'co-host' && { actions })} />
    </JoinAddressProvider>
  );
}

/** What is said of a room that is over, and of one that has been so for long. */
function isAsOver(reason: ClosedFor | 'left'): boolean {
  return reason === 'session-ended' || reason === 'no-such-room' || reason === 'unauthorized';
}

function isVoid(reason: ClosedFor | 'left'): boolean {
  return reason === 'unseated' || reason === 'unauthorized' || reason === 'no-such-room';
}

interface ClosedProps {
  readonly reason: ClosedFor;
  readonly onLeave: () => void;
  readonly onReopen: () => void;
}

function Closed({ reason, onLeave, onReopen }: ClosedProps) {
  switch (reason) {
    case 'unseated':
    case 'unauthorized':
      return (
        <EmptyState sign="×" title={devices.takenTitle} text={devices.takenText}>
          <Button onClick={onLeave}>{devices.askAgain}</Button>
        </EmptyState>
      );
    case 'session-ended':
    case 'no-such-room':
    case 'kicked':
    case 'may-rejoin':
    case 'seat-moved':
      return <EmptyState sign="×" title={game.gone} text={game.goneText} />;
    case 'replaced':
      return (
        <EmptyState sign="2" title={game.replacedTitle}>
          <Button onClick={onReopen}>{host.openElsewhere}</Button>
        </EmptyState>
      );
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
