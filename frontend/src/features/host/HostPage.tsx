import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Redirect, useLocation, useParams } from 'wouter';
import { sessions } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { readRoomCode } from '@/game/roomCode';
import { keepSeat, leaveSeat, type Seat, seatIn } from '@/game/seat';
import { common } from '@/text/common';
import { game } from '@/text/game';
import { host } from '@/text/host';
import { problemText } from '@/text/problem';
import { Hosting } from './Hosting';
import { HOST_SEAT } from './hostSeat';
import styles from './Stage.module.css';

/** Finds the host's seat, also on another device or after the tab was lost. */
export function HostPage() {
  const code = readRoomCode(useParams()['code'] ?? '');
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const queryKey = [HOST_SEAT, code];
  const seat = useQuery({
    queryKey,
    queryFn: () => seatIn(code, 'host') ?? resumedSeat(code),
    staleTime: Infinity,
    gcTime: 0,
  });

  if (seat.data) {
    const own = seat.data;
    return (
      <Hosting
        key={own.token}
        seat={own}
        onUnauthorized={() => {
          leaveSeat(own);
          void queries.resetQueries({ queryKey });
        }}
        onMoved={(next) => {
          keepSeat(next);
          navigate(`/host/${next.code}`, { replace: true });
        }}
      />
    );
  }
  if (seat.isError && problemOf(seat.error).status === 401) {
    return <Redirect to={`/sign-in?next=/host/${code}`} replace />;
  }
  return (
    <main className={styles.centred} data-lights="down">
      {seat.isError ? (
        <EmptyState sign="!" title={host.noRoomTitle} text={problemText(problemOf(seat.error))}>
          <Button onClick={() => void seat.refetch()}>{common.retry}</Button>
          <ButtonLink to="/library" look="secondary">
            {common.catalog}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Loading label={game.connecting} />
      )}
    </main>
  );
}

async function resumedSeat(code: string): Promise<Seat> {
  const { token } = await answered(sessions.POST('/{code}/host', { params: { path: { code } } }));
  const seat: Seat = { code, token, role: 'host' };
  keepSeat(seat);
  return seat;
}
