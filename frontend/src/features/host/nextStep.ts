import type { QuestionView } from '@/api/generated/wire';
import { unreachable } from '@/game/never';
import type { RoomView } from '@/game/roomView';
import { takesAnswers } from '@/questions/traits';
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
      return {
        label: takesAnswers(phase.question.kind)
          ? host.close
          : isLast(phase.question, questions)
            ? host.toPodium
            : host.toNext,
      };
    case 'reveal':
      return { label: isLast(phase.question, questions) ? host.toPodium : host.toStandings };
    case 'standings':
      return { label: host.toNext };
    case 'finished':
      return undefined;
    default:
      return unreachable(phase);
  }
}

function isLast({ index }: QuestionView, questions: number): boolean {
  return index + 1 === questions;
}
