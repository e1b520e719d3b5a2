import { useEffect, useReducer, useRef } from 'react';
import { tabShelf } from '@/browser/storage';
import { type Edit, type Editing, edited } from './editing';
import type { QuizForm } from './form';
import {
  redone,
  restoredSteps,
  type Step,
  type Steps,
  stepped,
  stored,
  type StoredSteps,
  undone,
} from './undo';

export interface Writing extends Editing {
  readonly edit: (edit: Edit) => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

interface State {
  readonly editing: Editing;
  readonly steps: Steps;
}

type Action =
  | { readonly type: 'edit'; readonly edit: Edit; readonly at: number }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/**
 * A form that is written, with steps back and forth, also after a reload of this tab.
 *
 * @param key under which the steps are kept
 */
export function useWriting(key: string, first: QuizForm, begin: number): Writing {
  const [{ editing, steps }, dispatch] = useReducer(next, first, (form): State => ({
    editing: { form, selected: form.questions[begin] ? begin : 0 },
    steps: restoredSteps(form, tabShelf.read<StoredSteps>(shelfKey(key))),
  }));
  const { form } = editing;

  const kept = useRef<() => void>(undefined);

  // The browser's storage is outside of React; a pause keeps typing quick.
  useEffect(() => {
    const keep = () => {
      kept.current = undefined;
      tabShelf.write(shelfKey(key), stored(form, steps));
    };
    kept.current = keep;
    const timer = setTimeout(keep, 400);
    return () => clearTimeout(timer);
  }, [key, form, steps]);

  // Whoever leaves within the pause: steps that lead to another form than that of the draft are none.
  useEffect(() => {
    const hurry = () => kept.current?.();
    window.addEventListener('pagehide', hurry);
    return () => {
      window.removeEventListener('pagehide', hurry);
      hurry();
    };
  }, []);

  return {
    ...editing,
    edit: (edit) => dispatch({ type: 'edit', edit, at: Date.now() }),
    undo: steps.past.length > 0 ? () => dispatch({ type: 'undo' }) : undefined,
    redo: steps.future.length > 0 ? () => dispatch({ type: 'redo' }) : undefined,
  };
}

const shelfKey = (key: string): string => `quizhall.undo.${key}`;

function next(state: State, action: Action): State {
  const { editing, steps } = state;
  switch (action.type) {
    case 'edit': {
      const after = edited(editing, action.edit);
      return {
        editing: after,
        steps: stepped(steps, editing.form, after.form, action.edit, action.at),
      };
    }
    case 'undo':
      return gone(state, undone(editing.form, steps));
    case 'redo':
      return gone(state, redone(editing.form, steps));
  }
}

/** To another state, and there to the question that differs. */
function gone({ editing, steps }: State, step: Step | undefined): State {
  if (!step) {
    return { editing, steps };
  }
  const changed = step.form.questions.findIndex(
    (question, index) => question !== editing.form.questions[index],
  );
  const most = step.form.questions.length - 1;
  const selected = changed >= 0 ? changed : Math.min(editing.selected, most);
  return { editing: { form: step.form, selected: Math.max(0, selected) }, steps: step.steps };
}
