import type { DraftPage } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { type Draft, keptDraft } from '@/user/drafts';
import type { QuizForm } from './form';

/** What was written before and is not saved yet. */
export interface FoundDraft extends Draft<QuizForm> {
  /** Whether the server has all of it. */
  readonly isAtServer: boolean;
}

/**
 * In this browser, where the server does not have all yet, else at the server. This browser is asked
 * first: what is on its way to the server just now, it forgets once it is there.
 */
export async function foundDraft(owner: string, id: string): Promise<FoundDraft | null> {
  const here = keptDraft<QuizForm>(owner, id);
  if (here) {
    return { ...here, isAtServer: false };
  }
  if (!(await isListed(id))) {
    return null;
  }
  try {
    const { quizId, basedOn, revision, form } = await answered(
      quizzes.GET('/drafts/{id}', { params: { path: { id } } }),
    );
    // Its shape is all that the server knows of a form; this page wrote it, or one of before.
    return { quizId, basedOn, revision, form: form as unknown as QuizForm, isAtServer: true };
  } catch (error) {
    if (problemOf(error).status === 404) {
      return null;
    }
    throw error;
  }
}

const PAGE = 100;

/** That there is none is usual, and no failure for browsers to complain about. */
async function isListed(id: string): Promise<boolean> {
  for (let next: string | undefined = ''; next !== undefined;) {
    const page: DraftPage = await answered(
      quizzes.GET('/drafts', { params: { query: { limit: PAGE, ...(next && { next }) } } }),
    );
    if (page.items.some((draft) => draft.id === id)) {
      return true;
    }
    next = page.next;
  }
  return false;
}
