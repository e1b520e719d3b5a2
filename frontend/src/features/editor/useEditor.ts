import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { type Edit, type Editing, edited } from './editing';
import { draftOf, formOf, newQuiz, type QuizForm } from './form';
import { type Hints, hintsFor, questionOf } from './hints';
import { dropDraft, keepDraft, keptDraft } from './keptDraft';

export interface Editor extends Editing {
  readonly hints: Hints;
  readonly problem?: Problem | undefined;
  readonly isDirty: boolean;
  readonly isRestored: boolean;
  readonly isSaving: boolean;
  readonly edit: (edit: Edit) => void;
  readonly save: () => void;
  readonly discard: () => void;
}

/** Everything about writing one quiz, new without one. */
export function useEditor(quiz: Quiz | undefined, onSaved: (quiz: Quiz) => void): Editor {
  const [saved, setSaved] = useState(() => (quiz ? formOf(quiz) : newQuiz()));
  const [restored, setRestored] = useState(() => keptDraft(quiz?.id, quiz?.version));
  const [state, dispatch] = useReducer(edited, { form: restored ?? saved, selected: 0 });
  const [hints, setHints] = useState<Hints>({});
  const isDirty = !isSame(state.form, saved);
  useKeptWhileDirty(quiz, state.form, isDirty);

  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: (form: QuizForm) => send(quiz, form),
    onSuccess: (next) => {
      const form = formOf(next);
      setSaved(form);
      dispatch({ type: 'loaded', form });
      dropDraft(quiz?.id);
      void queries.invalidateQueries({ queryKey: ['quizzes', 'mine'] });
      onSaved(next);
    },
    onError: (error) => point(serverHints(problemOf(error))),
  });

  /** Shows what is wrong, and the first question with something wrong. */
  function point(found: Hints) {
    setHints(found);
    const index = Object.keys(found)
      .map(questionOf)
      .find((question) => question !== undefined);
    if (index !== undefined) {
      dispatch({ type: 'question-selected', index });
    }
  }

  return {
    ...state,
    hints,
    problem: saving.error ? problemOf(saving.error) : undefined,
    isDirty,
    isRestored: restored !== undefined && isDirty,
    isSaving: saving.isPending,
    edit: (edit) => {
      dispatch(edit);
      setHints((before) => hintsAfter(before, edit, hintsFor(edited(state, edit).form)));
    },
    save: () => {
      const found = hintsFor(state.form);
      point(found);
      if (Object.keys(found).length === 0) {
        setRestored(undefined);
        saving.mutate(state.form);
      }
    },
    discard: () => {
      dropDraft(quiz?.id);
      setRestored(undefined);
      setHints({});
      dispatch({ type: 'loaded', form: saved });
    },
  };
}

/** Whoever repairs a field sees its hint go; new ones wait for the next save. */
function hintsAfter(before: Hints, edit: Edit, found: Hints): Hints {
  const isMove = edit.type !== 'quiz-changed' && edit.type !== 'question-changed';
  if (Object.keys(before).length === 0 || edit.type === 'question-selected') {
    return before;
  }
  return isMove
    ? found
    : Object.fromEntries(
        Object.keys(before).flatMap((field) => (found[field] ? [[field, found[field]]] : [])),
      );
}

function serverHints(problem: Problem): Hints {
  return Object.fromEntries((problem.errors ?? []).map(({ field, message }) => [field, message]));
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

function useKeptWhileDirty(quiz: Quiz | undefined, form: QuizForm, isDirty: boolean): void {
  const wasDirty = useRef(false);
  const { id, version } = quiz ?? {};

  // The draft outlives the page in the tab's storage, and the browser asks before it goes.
  useEffect(() => {
    if (!isDirty) {
      if (wasDirty.current) {
        dropDraft(id);
      }
      wasDirty.current = false;
      return undefined;
    }
    wasDirty.current = true;
    keepDraft(id, { version, form });
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [id, version, form, isDirty]);
}

function isSame(one: QuizForm, other: QuizForm): boolean {
  return one === other || JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
}
