import type { ReactNode } from 'react';
import type { PhaseView, QuestionView } from '@/api/generated/wire';
import { QuizText } from '@/design/QuizText';
import { unreachable } from '@/game/never';
import { game } from '@/text/game';
import { Spoken } from './Spoken';

interface PhaseAnnouncerProps {
  readonly phase: PhaseView;
  /** Whether a question of this kind is there to be answered. */
  readonly takesAnswers: (kind: QuestionView['kind']) => boolean;
}

/** Tells those who hear the page that the room has moved on. */
export function PhaseAnnouncer({ phase, takesAnswers }: PhaseAnnouncerProps) {
  return <Spoken className="visually-hidden">{announcement(phase, takesAnswers)}</Spoken>;
}

function announcement(
  phase: PhaseView,
  takesAnswers: PhaseAnnouncerProps['takesAnswers'],
): ReactNode {
  switch (phase.name) {
    case 'lobby':
      return game.phases.lobby;
    case 'question':
      return (
        <>
          {takesAnswers(phase.question.kind) ? game.phases.question : game.phases.slide}{' '}
          <QuizText>{phase.question.text}</QuizText>
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
