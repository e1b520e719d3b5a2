import type { Answer, PlayerView, QuestionView, Response } from '@/api/generated/wire';
import { type Outbox, pendingAnswer } from './outbox';

export type { Response };

/** What the room has recorded of this player. */
export function recordedResponse(
  you: PlayerView | undefined,
  question: QuestionView,
): Response | undefined {
  return you?.answer?.question === question.index ? you.answer.response : undefined;
}

/** What was sent and not acknowledged yet. */
export function pendingResponse(outbox: Outbox, question: QuestionView): Response | undefined {
  const answer = pendingAnswer(outbox, question.index);
  return answer && (answer.response ?? chosenIn(answer, question));
}

/** A page of before may have left such a message behind, when it was loaded again. */
function chosenIn({ options = [] }: Answer, question: QuestionView): Response | undefined {
  return 'options' in question ? { kind: question.kind, options } : undefined;
}
