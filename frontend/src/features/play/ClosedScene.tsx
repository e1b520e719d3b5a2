import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import type { ClosedFor } from '@/game/closeCode';
import { unreachable } from '@/game/never';
import { common } from '@/text/common';
import { game } from '@/text/game';
import styles from './Stage.module.css';

interface ClosedSceneProps {
  readonly code: string;
  readonly reason: ClosedFor;
  readonly onReopen: () => void;
}

/** The socket is closed for good, and why. */
export function ClosedScene(props: ClosedSceneProps) {
  return (
    <main className={styles.centred} data-lights="down">
      <Reason {...props} />
    </main>
  );
}

function Reason({ code, reason, onReopen }: ClosedSceneProps) {
  switch (reason) {
    case 'replaced':
      return (
        <EmptyState sign="2" title={game.replacedTitle} text={game.replacedText}>
          <Button onClick={onReopen}>{game.replacedAction}</Button>
        </EmptyState>
      );
    case 'unauthorized':
      return (
        <EmptyState sign="?" title={game.notYoursTitle} text={game.notYoursText}>
          <ButtonLink to={`/join/${code}`}>{common.retry}</ButtonLink>
        </EmptyState>
      );
    case 'kicked':
      return (
        <EmptyState sign="×" title={game.kickedTitle} text={game.kickedText}>
          <ButtonLink to="/">{common.home}</ButtonLink>
        </EmptyState>
      );
    case 'may-rejoin':
      return (
        <EmptyState sign="×" title={game.kickedTitle} text={game.mayRejoinText}>
          <ButtonLink to={`/join/${code}`}>{game.rejoin}</ButtonLink>
        </EmptyState>
      );
    case 'seat-moved':
      return (
        <EmptyState sign="⇄" title={game.movedTitle} text={game.movedText}>
          <ButtonLink to="/">{common.home}</ButtonLink>
        </EmptyState>
      );
    case 'session-ended':
    case 'no-such-room':
      return (
        <EmptyState sign="×" title={game.gone} text={game.goneText}>
          <ButtonLink to="/">{common.home}</ButtonLink>
        </EmptyState>
      );
    // Players have seats of their own, which end otherwise.
    case 'unseated':
      return <EmptyState sign="×" title={game.seatTakenTitle} />;
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
