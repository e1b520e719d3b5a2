import type { QuizForm } from './form';

/** What was being written when the page was left or reloaded; this tab finds it again. */
interface KeptDraft {
  /** Of the quiz the changes were made to; absent for a new one. */
  readonly version?: number | undefined;
  readonly form: QuizForm;
}

const key = (quizId: string | undefined): string => `quizhall.draft.${quizId ?? 'new'}`;

export function keepDraft(quizId: string | undefined, draft: KeptDraft): void {
  sessionStorage.setItem(key(quizId), JSON.stringify(draft));
}

export function dropDraft(quizId: string | undefined): void {
  sessionStorage.removeItem(key(quizId));
}

/** Only for the version it was written for. */
export function keptDraft(
  quizId: string | undefined,
  version: number | undefined,
): QuizForm | undefined {
  const text = sessionStorage.getItem(key(quizId));
  const draft = text === null ? undefined : (JSON.parse(text) as KeptDraft);
  return draft?.version === version ? draft?.form : undefined;
}
