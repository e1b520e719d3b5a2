import type {
  Answer,
  ClientMessage,
  Problem,
  QuestionView,
  ServerMessage,
} from '@/api/generated/wire';

/** A message that waits for its reply; it is sent again, with the same id, until it has one. */
export type Pending = Exclude<ClientMessage, { type: 'heartbeat' | 'reaction' }>;

export interface Refusal {
  readonly message: Pending;
  readonly problem: Problem;
}

export interface Outbox {
  readonly pending: readonly Pending[];
  readonly refusal?: Refusal;
}

export const emptyOutbox: Outbox = { pending: [] };

export function posted(outbox: Outbox, message: Pending): Outbox {
  return { pending: [...outbox.pending, message] };
}

/** After a message of the server: what it replies to is done with. */
export function settled(outbox: Outbox, message: ServerMessage): Outbox {
  switch (message.type) {
    case 'accepted':
    case 'done':
    case 'key':
      return without(outbox, message.id);
    case 'refused':
      return refused(outbox, message.id, message.problem);
    default:
      return outbox;
  }
}

export function pendingAnswer(outbox: Outbox, question: QuestionView): Answer | undefined {
  return outbox.pending.find((message) => isAnswerTo(question, message));
}

export function refusedAnswer(outbox: Outbox, question: QuestionView): Problem | undefined {
  const { refusal } = outbox;
  return refusal && isAnswerTo(question, refusal.message) ? refusal.problem : undefined;
}

function isAnswerTo(question: QuestionView, message: Pending): message is Answer {
  return (
    message.type === 'answer' &&
    message.question === question.index &&
    message.playing === question.playing
  );
}

function refused(outbox: Outbox, id: string, problem: Problem): Outbox {
  const message = outbox.pending.find((pending) => pending.id === id);
  if (!message || isPassing(problem)) {
    return outbox;
  }
  return { ...without(outbox, id), refusal: { message, problem } };
}

/**
 * The room has no time or no contact just now, or takes answers only when time goes on; the message
 * keeps its place and is repeated.
 */
function isPassing({ status, type }: Problem): boolean {
  return status === 429 || status === 503 || /(?:^|[/:])paused$/.test(type);
}

function without(outbox: Outbox, id: string): Outbox {
  return { ...outbox, pending: outbox.pending.filter((message) => message.id !== id) };
}
