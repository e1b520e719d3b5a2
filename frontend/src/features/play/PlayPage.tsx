import { useEffect, useState } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { readRoomCode } from '@/game/roomCode';
import { keepSeat, leaveSeat, type Seat, seatIn } from '@/game/seat';
import { rejoinCode } from '@/live/rejoinCode';
import { useRoom } from '@/live/useRoom';
import { useScreenAwake } from '@/live/useScreenAwake';
import { ClosedScene } from './ClosedScene';
import { PlayScene } from './PlayScene';

export function PlayPage() {
  const code = readRoomCode(useParams()['code'] ?? '');
  return <Place key={code} code={code} />;
}

function Place({ code }: { code: string }) {
  // Looked up once: a seat is given up on the way to another page, and this one is shown until
  // that is there.
  const [seat] = useState(() => seatIn(code, 'player'));
  return seat ? <Playing seat={seat} /> : <Redirect to={`/join/${code}`} replace />;
}

function Playing({ seat }: { seat: Seat }) {
  const { state, client } = useRoom(seat);
  useScreenAwake(state);
  const [, navigate] = useLocation();
  const moved = state.view?.moved;

  // The host plays again: this player's next seat came over the socket.
  useEffect(() => {
    if (moved) {
      const { code, token } = moved;
      keepSeat({
        code,
        token,
        role: 'player',
        nickname: state.view?.you?.nickname ?? seat.nickname,
      });
      leaveSeat(seat);
      navigate(`/play/${code}`, { replace: true });
    }
  }, [moved, navigate, seat, state.view]);

  const { connection, view } = state;
  const isAway =
    connection.name === 'closed' &&
    (connection.reason === 'kicked' ||
      connection.reason === 'may-rejoin' ||
      connection.reason === 'seat-moved');

  // It is nobody's seat any more.
  useEffect(() => {
    if (isAway) {
      leaveSeat(seat);
    }
  }, [isAway, seat]);

  const isOver = view?.phase.name === 'finished' && !isAway;
  if (connection.name === 'closed' && connection.reason !== 'left' && !moved && !isOver) {
    return (
      <ClosedScene code={seat.code} reason={connection.reason} onReopen={() => client.open()} />
    );
  }
  return (
    <PlayScene
      state={state}
      onAnswer={(question, response) => client.answer(question, response)}
      onReact={(sign) => client.react(sign)}
      onChangePhone={() => rejoinCode(seat, view?.you?.playerId ?? '')}
      onLeave={() => {
        leaveSeat(seat);
        navigate('/');
      }}
    />
  );
}
