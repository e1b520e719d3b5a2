import { problemOf } from '@/api/problem';
import { newUuid } from '@/browser/uuid';

const attempts = new Map<string, string>();

/**
 * Makes a copy, as one and the same attempt until an answer has come: whoever asks again since none came does
 * not get two.
 *
 * @param what is copied, and to what end
 */
export async function inOneAttempt<Copy>(
  what: string,
  copy: (attempt: string) => Promise<Copy>,
): Promise<Copy> {
  const attempt = attempts.get(what) ?? newUuid();
  attempts.set(what, attempt);
  try {
    const made = await copy(attempt);
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
