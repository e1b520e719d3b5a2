import type { Answer, PlayerView, QuestionView, Response } from '@/api/generated/wire';
import { type Outbox, pendingAnswer } from './outbox';

export type { Response };

/** What the room has recorded of this player. */
export function recordedResponse(
  you: PlayerView | undefined,
  question: QuestionView,
): Response | undefined {
  return you?.answer && hasAnswered(you, question) ? responseIn(you.answer, question) : undefined;
}

/** Whether the room has recorded an answer; what it was, nobody is told where it is anonymous. */
export function hasAnswered(you: PlayerView | undefined, question: QuestionView): boolean {
  return you?.answer?.question === question.index;
}

/** What was sent and not acknowledged yet. */
export function pendingResponse(outbox: Outbox, question: QuestionView): Response | undefined {
  const answer = pendingAnswer(outbox, question);
  return answer && responseIn(answer, question);
}

/**
 * A page of before may have left an answer without response behind, when it was loaded again, and
 * a server of before knows none.
 */
function responseIn(
  { response, options }: Pick<Answer, 'response' | 'options'>,
  question: QuestionView,
): Response | undefined {
  return (
    response ?? ('options' in question && options ? { kind: question.kind, options } : undefined)
  );
}

/** Chosen options once more beside the response: all that a server of before understands. */
export function answerWith(response: Response): Pick<Answer, 'response' | 'options'> {
  return 'options' in response ? { response, options: response.options } : { response };
}
