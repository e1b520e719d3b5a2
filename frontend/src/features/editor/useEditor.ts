import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepNewQuiz } from '@/api/attempts';
import type { Quiz, QuizDraft } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import type { Hints, Shown } from '@/questions/writing';
import type { Edit, Editing } from './editing';
import type { FoundDraft } from './foundDraft';
import { draftOf, formField, formOf, newQuiz, type QuizForm, restored } from './form';
import { findingsIn, questionOf } from './hints';
import { type DraftKeeping, type SavedFrom, useDraft } from './useDraft';
import { type Meeting, useMerge } from './useMerge';
import { useWriting } from './useWriting';

/** A field that is to be brought into view; each time anew, also for the same one. */
export interface Target {
  readonly field: string;
}

export interface Editor extends Editing {
  /** Else somebody has given it to the writer, and says who finds it. */
  readonly isOwn: boolean;
  /** Whether saving was tried and the form is still not fit for it. */
  readonly isTried: boolean;
  readonly shown: Shown;
  readonly target?: Target | undefined;
  readonly problem?: Problem | undefined;
  readonly isDirty: boolean;
  readonly draft: DraftKeeping;
  /** What was found of before, and whether it was begun before the quiz's last change. */
  readonly restored?: 'fresh' | 'old' | undefined;
  readonly isSaving: boolean;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly edit: (edit: Edit) => void;
  readonly goTo: (field: string) => void;
  readonly save: () => void;
  /** Of the quiz as it is saved; nothing where it is not fit to be, which the page then shows. */
  readonly saved: () => Promise<Quiz | undefined>;
  readonly discard: () => void;
  /** Somebody else has saved meanwhile: both are to be brought together. */
  readonly meeting: Meeting | undefined;
  /** Looks for what somebody else has saved. */
  readonly meet: (() => void) | undefined;
  readonly leaveMeeting: () => void;
  /** Saves what came of both. */
  readonly saveTogether: (form: QuizForm) => void;
}

const NO_HINTS: Hints = {};

/** What there is to begin with. */
export interface Begin {
  /** Id of the account that writes. */
  readonly owner: string;
  /** That of the quiz, where there is one. */
  readonly draftId: string;
  readonly quiz: Quiz | undefined;
  readonly draft?: FoundDraft | undefined;
  /** Index of the question that is shown first, if there is one. */
  readonly question?: number;
}

interface Sending {
  readonly form: QuizForm;
  readonly quiz: Quiz | undefined;
  readonly basedOn: number | undefined;
  readonly draftId: string;
}

/** Everything about writing one quiz, new without one. */
export function useEditor(begin: Begin, onSaved: (quiz: Quiz) => void): Editor {
  const { owner, draftId, quiz, question = 0 } = begin;
  const [saved, setSaved] = useState(() => (quiz ? formOf(quiz) : newQuiz()));
  const [found, setFound] = useState(
    () => begin.draft && { ...begin.draft, form: restored(begin.draft.form) },
  );
  // Of the quiz that the draft was begun from: what came since is not to be overwritten.
  const [basedOn, setBasedOn] = useState(found?.basedOn ?? quiz?.version);
  const writing = useWriting(`${owner}.${draftId}`, found?.form ?? saved, question);
  const { form } = writing;
  const [leftFields, setLeftFields] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Hints>(NO_HINTS);
  const [target, setTarget] = useState<Target>();
  const merge = useMerge();
  const isDirty = !isSame(form, saved);
  const draft = useDraft(owner, draftId, { basedOn, form }, isDirty, found);

  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: async (sending: Sending) => send(sending, await draft.settle()),
    onSuccess: (next, { form: sent }) => {
      const savedForm = formOf(next, sent);
      draft.begin();
      setSaved(savedForm);
      setFound(undefined);
      setBasedOn(next.version);
      setTried(false);
      merge.close();
      writing.edit({ type: 'saved', sent, form: savedForm });
      void queries.invalidateQueries({ queryKey: ['quizzes', 'mine'] });
      void queries.invalidateQueries({ queryKey: ['versions', next.id], exact: true });
      void queries.invalidateQueries({ queryKey: ['drafts'] });
      onSaved(next);
    },
    onError: (error, { form: sent, quiz: of, basedOn: from }) => {
      const problem = problemOf(error);
      draft.goOn();
      if (of && from !== undefined && isStale(problem)) {
        void merge.open(of.id, from);
        return;
      }
      merge.close();
      const hints = serverHints(problem, sent);
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
      writing.edit({ type: 'question-selected', index });
    }
    setTarget({ field });
  }

  function goToFirst(hints: Hints) {
    const first = Object.keys(hints)[0];
    if (first !== undefined) {
      goTo(first);
    }
  }

  function withoutHints(step: () => void): () => void {
    return () => {
      step();
      setRefused(NO_HINTS);
      setLeftFields(new Set());
    };
  }

  const findings = findingsIn(form);

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

  const isOld = found !== undefined && quiz !== undefined && basedOn !== quiz.version;
  const failure = saving.error ? problemOf(saving.error) : undefined;

  return {
    isOwn: quiz?.role === undefined,
    form,
    selected: writing.selected,
    undo: writing.undo && withoutHints(writing.undo),
    redo: writing.redo && withoutHints(writing.redo),
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
    problem: merge.problem ?? failure,
    isDirty,
    draft,
    restored: found && isDirty ? (isOld ? 'old' : 'fresh') : undefined,
    isSaving: saving.isPending,
    edit: (edit) => {
      writing.edit(edit);
      if (edit.type === 'question-added') {
        setTarget({ field: `questions[${form.questions.length}].text` });
      } else if (edit.type === 'questions-copied') {
        setTarget({ field: 'questions' });
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
        saving.mutate({ form, quiz, basedOn, draftId });
      }
    },
    saved: async () => {
      if (quiz && !isDirty) {
        return quiz;
      }
      // What went wrong is told by the page.
      return isFit()
        ? saving.mutateAsync({ form, quiz, basedOn, draftId }).catch(() => undefined)
        : undefined;
    },
    discard: () => {
      void draft.discard().then(() => queries.invalidateQueries({ queryKey: ['drafts'] }));
      setFound(undefined);
      setBasedOn(quiz?.version);
      setTried(false);
      setRefused(NO_HINTS);
      writing.edit({ type: 'loaded', form: saved });
    },
    meeting: merge.meeting,
    meet:
      quiz && basedOn !== undefined && (isOld || (failure && isStale(failure)))
        ? () => void merge.open(quiz.id, basedOn)
        : undefined,
    leaveMeeting: merge.close,
    saveTogether: (together) => {
      if (merge.meeting) {
        const { theirs } = merge.meeting;
        writing.edit({ type: 'loaded', form: together });
        setSaved(formOf(theirs));
        setBasedOn(theirs.version);
        setFound(undefined);
        saving.mutate({ form: together, quiz: theirs, basedOn: theirs.version, draftId });
      }
    },
  };
}

export function isStale({ type }: Problem): boolean {
  return type.endsWith('stale-version');
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

function send({ form, quiz, basedOn, draftId }: Sending, from?: SavedFrom): Promise<Quiz> {
  const draft = draftOf(form);
  return quiz
    ? answered(
        quizzes.PUT('/quizzes/{id}', {
          params: { path: { id: quiz.id }, query: { ...from } },
          body: { ...withoutOwners(draft, quiz), version: basedOn ?? quiz.version },
        }),
      ).catch((error: unknown) => savedBefore(quiz.id, form, error))
    : keepNewQuiz(`draft ${draftId}`, draft, from);
}

/** Where the answer was lost to the one who saved it, there is nobody to meet. */
async function savedBefore(id: string, sent: QuizForm, error: unknown): Promise<Quiz> {
  if (!isStale(problemOf(error))) {
    throw error;
  }
  const now = await answered(quizzes.GET('/quizzes/{id}', { params: { path: { id } } })).catch(
    () => undefined,
  );
  if (!now || !isSame(withoutIds(formOf(now, sent)), withoutIds(sent))) {
    throw error;
  }
  return now;
}

/** New questions have got theirs meanwhile. */
function withoutIds(form: QuizForm): QuizForm {
  return {
    ...form,
    questions: form.questions.map((question) =>
      question.type === 'kept' ? question : { ...question, id: undefined },
    ),
  };
}

/** Who finds a quiz is left as it is, where that is not the writer's to say. */
function withoutOwners({ visibility, ...rest }: QuizDraft, { role }: Quiz): QuizDraft {
  return role === undefined && visibility !== undefined ? { ...rest, visibility } : rest;
}

function isSame(one: QuizForm, other: QuizForm): boolean {
  return one === other || JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
}
