import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { DraftForm } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, type Problem, ProblemError } from '@/api/problem';
import { areDraftsKept, dropDraft, keepDraft } from '@/user/drafts';
import { Autosave, type AutosaveSign } from './autosave';
import { newPageId } from './pageId';
import type { QuizForm } from './form';

/** What the server and this browser have of what is written. */
export interface DraftKeeping {
  readonly sign: AutosaveSign;
  /** Why the server does not take it. */
  readonly problem: Problem | undefined;
  /** Whether what the server does not have yet outlives the page. */
  readonly isKeptHere: boolean;
  /** Names the draft to whoever saves it, once nothing of it is on its way. */
  readonly settle: () => Promise<SavedFrom | undefined>;
  /** It has become a quiz. */
  readonly begin: () => void;
  /** It could not be saved. */
  readonly goOn: () => void;
  readonly discard: () => Promise<void>;
  /** This page's state takes the place of what another page has written. */
  readonly takeOver: () => Promise<void>;
  /** What another page has written is loaded, and this page's state is gone. */
  readonly giveWay: () => void;
}

export interface SavedFrom {
  readonly draft: string;
  readonly draftRevision: number;
}

export interface Found {
  readonly revision: number;
  /** Whether the server has all of it. */
  readonly isAtServer: boolean;
}

interface Written {
  /** The version of the quiz that is changed; none for a new one. */
  readonly basedOn: number | undefined;
  readonly form: QuizForm;
}

/** Of this page alone: what it has written itself it does not take for somebody else's. */
const writer = newPageId();

/**
 * Keeps what is written and not saved: in this browser at once, and there until the server has it.
 *
 * @param id of the draft: that of the quiz, where it changes one
 * @param found what there was of it when the page was opened
 */
export function useDraft(
  owner: string,
  id: string,
  { basedOn, form }: Written,
  isDirty: boolean,
  found: Found | undefined,
): DraftKeeping {
  const [isKeptHere] = useState(areDraftsKept);
  const [opened] = useState({ id, found, form });
  // Who only looks writes nothing.
  const there = useRef(found?.isAtServer ? form : undefined);
  const autosave = useMemo(() => {
    // A new quiz that was saved goes on under the id that it got.
    const known = id === opened.id ? opened.found : undefined;
    return new Autosave<Written>(
      {
        put: (written, before) => put(id, written, before),
        remove: (only) => remove(id, only),
        onKept: () => dropDraft(owner, id),
      },
      known?.revision ?? 0,
      known?.isAtServer,
    );
  }, [owner, id, opened]);
  const sign = useSyncExternalStore(autosave.subscribe, autosave.sign);
  const wasDirty = useRef(false);

  // The draft outlives the page at the server, and until it is there in the browser's storage.
  useEffect(() => {
    if (isDirty && form !== there.current) {
      there.current = undefined;
      keepDraft(owner, id, {
        quizId: basedOn === undefined ? undefined : id,
        basedOn,
        revision: autosave.revision,
        form,
      });
      autosave.keep({ basedOn, form });
    } else if (!isDirty && wasDirty.current) {
      dropDraft(owner, id);
      void autosave.discard();
    }
    wasDirty.current = isDirty;
  }, [autosave, owner, id, basedOn, form, isDirty]);

  useEffect(() => {
    const hurry = () => autosave.hurry();
    const isHidden = () => document.visibilityState === 'hidden' && hurry();
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', isHidden);
    return () => {
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', isHidden);
      autosave.close();
    };
  }, [autosave]);

  // Where neither has it, the browser asks before the page goes.
  const isAtRisk = isDirty && !isKeptHere && sign !== 'kept';
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isAtRisk) {
      window.addEventListener('beforeunload', ask);
    }
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAtRisk]);

  return {
    sign,
    problem: autosave.problem(),
    isKeptHere,
    settle: async () => {
      await autosave.settle();
      return autosave.revision > 0 ? { draft: id, draftRevision: autosave.revision } : undefined;
    },
    begin: () => {
      dropDraft(owner, id);
      autosave.begin();
    },
    goOn: () => autosave.hurry(),
    discard: async () => {
      dropDraft(owner, id);
      await autosave.discard();
    },
    takeOver: async () => {
      const theirs = await draftAt(id).catch(() => undefined);
      autosave.takeOver(theirs?.revision ?? 0);
    },
    giveWay: () => {
      dropDraft(owner, id);
      location.reload();
    },
  };
}

function draftAt(id: string) {
  return answered(quizzes.GET('/drafts/{id}', { params: { path: { id } } }));
}

async function remove(id: string, only: number | undefined): Promise<void> {
  if (only !== undefined && (await draftAt(id)).revision !== only) {
    throw new ProblemError({ type: 'stale-draft', title: '', status: 409 });
  }
  await answered(quizzes.DELETE('/drafts/{id}', { params: { path: { id } } }));
}

async function put(id: string, { basedOn, form }: Written, revision: number): Promise<number> {
  const kept = await answered(
    quizzes.PUT('/drafts/{id}', {
      params: { path: { id } },
      body: {
        revision,
        writer,
        form: form as unknown as DraftForm,
        ...(basedOn !== undefined && { basedOn }),
      },
    }),
  );
  return kept.revision;
}
