import type { ReactNode } from 'react';
import type { PhaseView } from '@/api/generated/wire';
import { QuizText } from '@/design/QuizText';
import { unreachable } from '@/game/never';
import { game } from '@/text/game';

/** Tells those who hear the page that the room has moved on. */
export function PhaseAnnouncer({ phase }: { phase: PhaseView }) {
  return (
    <p className="visually-hidden" role="status">
      {announcement(phase)}
    </p>
  );
}

function announcement(phase: PhaseView): ReactNode {
  switch (phase.name) {
    case 'lobby':
      return game.phases.lobby;
    case 'question':
      return (
        <>
          {game.phases.question} <QuizText>{phase.question.text}</QuizText>
        </>
      );
    case 'reveal':
      return game.phases.reveal;
    case 'standings':
      return game.phases.standings;
    case 'finished':
      return game.phases.finished;
    default:
      return unreachable(phase);
  }
}
