import { unreachable } from '@/game/never';
import type { RoomView } from '@/game/roomView';
import { takesAnswers } from '@/questions/traits';
import { host } from '@/text/host';

interface Step {
  readonly label: string;
  readonly isBarred?: boolean;
}

/** Where the host's main button leads; nowhere once the game is over. */
export function nextStep({ phase, players }: RoomView): Step | undefined {
  switch (phase.name) {
    case 'lobby':
      return { label: host.start, isBarred: players.total === 0 };
    case 'question':
      return {
        label: takesAnswers(phase.question.kind)
          ? host.close
          : phase.follows === 'podium'
            ? host.toPodium
            : host.toNext,
      };
    case 'reveal':
      return { label: labels[phase.follows ?? 'standings'] };
    case 'standings':
      return { label: host.toNext };
    case 'finished':
      return undefined;
    default:
      return unreachable(phase);
  }
}

const labels = {
  standings: host.toStandings,
  question: host.toNext,
  podium: host.toPodium,
} as const;
