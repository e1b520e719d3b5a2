import { browserShelf } from '@/browser/storage';
import { newUuid } from '@/browser/uuid';

/**
 * What somebody is writing, as far as the server does not have it yet: kept in this browser, for
 * each account apart.
 */
export interface Draft<Form> {
  /** Of the quiz that is changed; without it a new one is written. */
  readonly quizId?: string | undefined;
  /** The version of the quiz that the changes were made to. */
  readonly basedOn?: number | undefined;
  /** Of what the server had when this was written; 0 where it had nothing. */
  readonly revision: number;
  readonly form: Form;
}

export interface DraftEntry {
  readonly id: string;
  /** Absent for a new quiz. */
  readonly quizId?: string | undefined;
  readonly title: string;
  /** Of its texts (BCP 47), where it is known. */
  readonly language?: string | undefined;
}

/** As earlier versions of this page kept them, the one new quiz under a word in place of an id. */
interface Stored<Form> extends Partial<Draft<Form>> {
  readonly version?: number;
}

const NEW = 'new';
const prefix = (owner: string): string => `quizhall.draft.${owner}.`;
const key = (owner: string, id: string): string => prefix(owner) + id;

/** Whether a draft outlives the page. */
export function areDraftsKept(): boolean {
  return browserShelf.outlivesPage();
}

export function keepDraft<Form>(owner: string, id: string, draft: Draft<Form>): void {
  browserShelf.write(key(owner, id), draft);
}

export function dropDraft(owner: string, id: string): void {
  browserShelf.remove(key(owner, id));
}

/** Absent too when it was kept in another form than today's. */
export function keptDraft<Form>(owner: string, id: string): Draft<Form> | undefined {
  const stored = browserShelf.read<Stored<Form> | null>(key(owner, id));
  if (!stored?.form) {
    return undefined;
  }
  const { form, revision = 0, version, basedOn = version } = stored;
  return { quizId: basedOn === undefined ? undefined : id, basedOn, revision, form };
}

/** All that this browser has of this account and the server has not. */
export function keptDrafts(owner: string): readonly DraftEntry[] {
  nameOldDraft(owner);
  return browserShelf
    .keys(prefix(owner))
    .flatMap((draftKey) => {
      const id = draftKey.slice(prefix(owner).length);
      const draft = keptDraft<{ readonly title?: string; readonly language?: string }>(owner, id);
      const { title = '', language } = draft?.form ?? {};
      return draft ? [{ id, quizId: draft.quizId, title, language }] : [];
    })
    .toSorted((one, other) => one.id.localeCompare(other.id));
}

/** The one new quiz that earlier versions of this page could keep gets an id, as all have now. */
function nameOldDraft(owner: string): void {
  const old = browserShelf.read<Stored<unknown> | null>(key(owner, NEW));
  if (old?.form) {
    keepDraft(owner, newUuid(), { revision: 0, form: old.form });
  }
  browserShelf.remove(key(owner, NEW));
}

/** With the account itself. */
export function dropDrafts(owner: string): void {
  browserShelf.keys(prefix(owner)).forEach((draftKey) => browserShelf.remove(draftKey));
}
