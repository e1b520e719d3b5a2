import { browserShelf } from '@/browser/storage';

/**
 * What somebody was writing when the page was left or reloaded: kept in this browser until it is
 * saved or discarded, for each account apart.
 */
export interface Draft<Form> {
  /** Of the quiz the changes were made to; absent for a new one. */
  readonly version?: number | undefined;
  readonly form: Form;
}

export interface DraftEntry {
  /** Absent for the one new quiz. */
  readonly quizId?: string;
  readonly title: string;
  /** Of its texts (BCP 47), where it is known. */
  readonly language?: string | undefined;
}

const NEW = 'new';
const prefix = (owner: string): string => `quizhall.draft.${owner}.`;
const key = (owner: string, quizId = NEW): string => prefix(owner) + quizId;

/** Whether a draft outlives the page. */
export function areDraftsKept(): boolean {
  return browserShelf.outlivesPage();
}

export function keepDraft<Form extends { readonly title: string }>(
  owner: string,
  quizId: string | undefined,
  draft: Draft<Form>,
): void {
  browserShelf.write(key(owner, quizId), draft);
}

export function dropDraft(owner: string, quizId: string | undefined): void {
  browserShelf.remove(key(owner, quizId));
}

export function keptDraft<Form>(
  owner: string,
  quizId: string | undefined,
): Draft<Form> | undefined {
  return draftAt<Form>(key(owner, quizId));
}

/** Absent too when it was kept in another form than today's. */
function draftAt<Form>(draftKey: string): Draft<Form> | undefined {
  const draft = browserShelf.read<Partial<Draft<Form>> | null>(draftKey);
  return draft?.form ? { version: draft.version, form: draft.form } : undefined;
}

/** All drafts of this account in this browser, the new quiz first. */
export function keptDrafts(owner: string): readonly DraftEntry[] {
  return browserShelf
    .keys(prefix(owner))
    .flatMap((draftKey) => {
      const draft = draftAt<{ readonly title?: string; readonly language?: string }>(draftKey);
      const quizId = draftKey.slice(prefix(owner).length);
      const { title = '', language } = draft?.form ?? {};
      const entry: DraftEntry = { title, language };
      return draft ? [quizId === NEW ? entry : { ...entry, quizId }] : [];
    })
    .toSorted((one, other) => (one.quizId ?? '').localeCompare(other.quizId ?? ''));
}

/** With the account itself. */
export function dropDrafts(owner: string): void {
  browserShelf.keys(prefix(owner)).forEach((draftKey) => browserShelf.remove(draftKey));
}
