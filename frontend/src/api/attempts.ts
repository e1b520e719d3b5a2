import { newUuid } from '@/browser/uuid';
import type { Quiz, QuizDraft } from './generated/quiz';
import { quizzes } from './http';
import { answered, problemOf } from './problem';

const attempts = new Map<string, string>();

/**
 * Makes something, as one and the same attempt until an answer has come: whoever asks again since
 * none came does not get two.
 *
 * @param what is made, of what and to what end
 */
export async function inOneAttempt<Made>(
  what: string,
  make: (attempt: string) => Promise<Made>,
): Promise<Made> {
  const attempt = attempts.get(what) ?? newUuid();
  attempts.set(what, attempt);
  try {
    const made = await make(attempt);
    attempts.delete(what);
    return made;
  } catch (error) {
    const { status } = problemOf(error);
    if (status > 0 && status < 500) {
      // Refused, and so not made.
      attempts.delete(what);
    }
    throw error;
  }
}

/** As it was sent first, by attempt. */
const firsts = new Map<string, QuizDraft>();

/** The draft that a quiz is saved from. */
interface From {
  readonly draft: string;
  readonly draftRevision: number;
}

/**
 * Keeps a new quiz, once, however often it is sent until an answer comes. What has been changed in
 * between is put into what the first time may have made.
 *
 * @param what is written, by which it is known when it is sent again
 */
export function keepNewQuiz(what: string, draft: QuizDraft, from?: From): Promise<Quiz> {
  return inOneAttempt(what, async (attempt) => {
    const first = firsts.get(attempt) ?? draft;
    firsts.set(attempt, first);
    const made = await answered(
      quizzes.POST('/quizzes', { params: { query: { ...from, attempt } }, body: first }),
    );
    const quiz =
      JSON.stringify(first) === JSON.stringify(draft)
        ? made
        : await answered(
            quizzes.PUT('/quizzes/{id}', {
              params: { path: { id: made.id }, query: { ...from } },
              body: { ...draft, version: made.version },
            }),
          );
    firsts.delete(attempt);
    return quiz;
  });
}
