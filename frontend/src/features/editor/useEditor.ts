import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { areDraftsKept, type Draft, dropDraft, keepDraft, keptDraft } from '@/user/drafts';
import { type Edit, type Editing, edited } from './editing';
import { draftOf, formField, formOf, newQuiz, type QuizForm, restored } from './form';
import { findingsIn, questionOf } from './hints';
import type { Hints, Shown } from '@/questions/writing';

/** A field that is to be brought into view; each time anew, also for the same one. */
export interface Target {
  readonly field: string;
}

export interface Editor extends Editing {
  /** Whether saving was tried and the form is still not fit for it. */
  readonly isTried: boolean;
  readonly shown: Shown;
  readonly target?: Target | undefined;
  readonly problem?: Problem | undefined;
  readonly isDirty: boolean;
  /** Whether what is not saved yet outlives the page. */
  readonly isKept: boolean;
  /** What was found in this browser, and whether it was begun before the quiz's last change. */
  readonly restored?: 'fresh' | 'old' | undefined;
  readonly isSaving: boolean;
  readonly edit: (edit: Edit) => void;
  readonly goTo: (field: string) => void;
  readonly save: () => void;
  /** Of the quiz as it is saved; nothing where it is not fit to be, which the page then shows. */
  readonly saved: () => Promise<Quiz | undefined>;
  readonly discard: () => void;
}

const NO_HINTS: Hints = {};

function draftOfBefore(owner: string, quizId: string | undefined): Draft<QuizForm> | undefined {
  const draft = keptDraft<QuizForm>(owner, quizId);
  return draft && { ...draft, form: restored(draft.form) };
}

/**
 * Everything about writing one quiz, new without one.
 *
 * @param begin index of the question that is shown first, if there is one
 */
export function useEditor(
  owner: string,
  quiz: Quiz | undefined,
  onSaved: (quiz: Quiz) => void,
  begin = 0,
): Editor {
  const [saved, setSaved] = useState(() => (quiz ? formOf(quiz) : newQuiz()));
  const [draft, setDraft] = useState(() => draftOfBefore(owner, quiz?.id));
  const [isKept] = useState(areDraftsKept);
  const [state, dispatch] = useReducer(edited, draft?.form ?? saved, (form) => ({
    form,
    selected: form.questions[begin] ? begin : 0,
  }));
  const [leftFields, setLeftFields] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Hints>(NO_HINTS);
  const [target, setTarget] = useState<Target>();
  const isDirty = !isSame(state.form, saved);
  // Of the quiz that the draft was begun from: else its next opening would not tell of other changes.
  const version = draft ? draft.version : quiz?.version;
  useKeptWhileDirty(owner, quiz?.id, { version, form: state.form }, isDirty, isKept);

  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: (form: QuizForm) => send(quiz, form),
    onSuccess: (next, sent) => {
      const form = formOf(next, sent);
      setSaved(form);
      setDraft(undefined);
      setTried(false);
      dispatch({ type: 'saved', sent, form });
      dropDraft(owner, quiz?.id);
      void queries.invalidateQueries({ queryKey: ['quizzes', 'mine'] });
      onSaved(next);
    },
    onError: (error, sent) => {
      const hints = serverHints(problemOf(error), sent);
      setRefused(hints);
      goToFirst(hints);
    },
  });

  /** Now is the time to say what is wrong with it. */
  function left(field: string) {
    if (!leftFields.has(field)) {
      setLeftFields(new Set([...leftFields, field]));
    }
  }

  function goTo(field: string) {
    const index = questionOf(field);
    if (index !== undefined) {
      dispatch({ type: 'question-selected', index });
    }
    setTarget({ field });
  }

  function goToFirst(hints: Hints) {
    const first = Object.keys(hints)[0];
    if (first !== undefined) {
      goTo(first);
    }
  }

  const findings = findingsIn(state.form);

  /** Whether it can be saved; else it leads to what is missing. */
  function isFit(): boolean {
    const all = { ...findings.missing, ...findings.wrong };
    setTried(true);
    setRefused(NO_HINTS);
    if (Object.keys(all).length > 0) {
      goToFirst(all);
      return false;
    }
    return true;
  }

  return {
    ...state,
    isTried: isTried || refused !== NO_HINTS,
    shown: {
      wrong: {
        ...refused,
        ...(isTried ? findings.wrong : only(findings.wrong, leftFields)),
      },
      missing: isTried ? findings.missing : NO_HINTS,
      left,
    },
    target,
    problem: saving.error ? problemOf(saving.error) : undefined,
    isDirty,
    isKept,
    restored: draft && isDirty ? (draft.version === quiz?.version ? 'fresh' : 'old') : undefined,
    isSaving: saving.isPending,
    edit: (edit) => {
      dispatch(edit);
      if (edit.type === 'question-added') {
        setTarget({ field: `questions[${state.form.questions.length}].text` });
      } else if (edit.type === 'question-selected') {
        setTarget({ field: `questions[${edit.index}]` });
      } else {
        // The server's words were about another state of things.
        setRefused(NO_HINTS);
      }
      if (!isWriting(edit)) {
        setLeftFields(new Set());
      }
    },
    goTo,
    save: () => {
      if (isFit()) {
        saving.mutate(state.form);
      }
    },
    saved: async () => {
      if (quiz && !isDirty) {
        return quiz;
      }
      // What went wrong is told by the page.
      return isFit() ? saving.mutateAsync(state.form).catch(() => undefined) : undefined;
    },
    discard: () => {
      dropDraft(owner, quiz?.id);
      setDraft(undefined);
      setTried(false);
      setRefused(NO_HINTS);
      dispatch({ type: 'loaded', form: saved });
    },
  };
}

/** What leaves all questions at their places. */
function isWriting({ type }: Edit): boolean {
  return type === 'quiz-changed' || type === 'question-changed' || type === 'picture-uploaded';
}

function only(hints: Hints, fields: ReadonlySet<string>): Hints {
  return Object.fromEntries(Object.entries(hints).filter(([field]) => fields.has(field)));
}

function serverHints(problem: Problem, form: QuizForm): Hints {
  return Object.fromEntries(
    (problem.errors ?? []).map(({ field, message }) => [formField(form, field), message]),
  );
}

function send(quiz: Quiz | undefined, form: QuizForm): Promise<Quiz> {
  const draft = draftOf(form);
  return quiz
    ? answered(
        quizzes.PUT('/quizzes/{id}', {
          params: { path: { id: quiz.id } },
          body: { ...draft, version: quiz.version },
        }),
      )
    : answered(quizzes.POST('/quizzes', { body: draft }));
}

function useKeptWhileDirty(
  owner: string,
  id: string | undefined,
  { version, form }: Draft<QuizForm>,
  isDirty: boolean,
  isKept: boolean,
): void {
  const wasDirty = useRef(false);

  // The draft outlives the page in the browser's storage; where it cannot, the browser asks first.
  useEffect(() => {
    if (!isDirty) {
      if (wasDirty.current) {
        dropDraft(owner, id);
      }
      wasDirty.current = false;
      return undefined;
    }
    wasDirty.current = true;
    keepDraft(owner, id, { version, form });
    if (isKept) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [owner, id, version, form, isDirty, isKept]);
}

function isSame(one: QuizForm, other: QuizForm): boolean {
  return one === other || JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
}
