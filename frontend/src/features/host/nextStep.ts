import { unreachable } from '@/game/never';
import type { RoomView } from '@/game/roomView';
import { host } from '@/text/host';

interface Step {
  readonly label: string;
  readonly isBarred?: boolean;
}

/** Where the host's main button leads; nowhere once the game is over. */
export function nextStep({ phase, players, questions }: RoomView): Step | undefined {
  switch (phase.name) {
    case 'lobby':
      return { label: host.start, isBarred: players.total === 0 };
    case 'question':
      return { label: host.close };
    case 'reveal':
      return { label: phase.question.index + 1 < questions ? host.toStandings : host.toPodium };
    case 'standings':
      return { label: host.toNext };
    case 'finished':
      return undefined;
    default:
      return unreachable(phase);
  }
}
