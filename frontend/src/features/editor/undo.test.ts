import { describe, expect, it } from 'vitest';
import { Chance } from '@/testing/chance';
import { type Edit, edited, type Editing } from './editing';
import { draftOf, newQuestion, newQuiz, type QuizForm } from './form';
import { NO_STEPS, redone, restoredSteps, type Steps, stepped, stored, undone } from './undo';

interface State {
  readonly editing: Editing;
  readonly steps: Steps;
}

const begin: State = { editing: { form: newQuiz(), selected: 0 }, steps: NO_STEPS };

function after({ editing, steps }: State, edit: Edit, at: number): State {
  const next = edited(editing, edit);
  return { editing: next, steps: stepped(steps, editing.form, next.form, edit, at) };
}

const title = (text: string): Edit => ({ type: 'quiz-changed', part: { title: text } });

function anEdit(form: QuizForm, chance: Chance): Edit {
  const index = chance.below(form.questions.length);
  const question = form.questions[index];
  switch (chance.below(5)) {
    case 0:
      return title(`title ${chance.below(9)}`);
    case 1:
      return { type: 'question-added' };
    case 2:
      return { type: 'question-deleted', index };
    case 3:
      return { type: 'question-moved', index, to: chance.below(form.questions.length) };
    default:
      return question && question.type !== 'kept'
        ? { type: 'question-changed', index, question: { ...question, text: `${chance.below(9)}` } }
        : { type: 'question-added' };
  }
}

describe('undoing', () => {
  it('takes back what was typed without a pause at once', () => {
    const typed = ['R', 'Ri', 'Riv'].reduce(
      (state, text, at) => after(state, title(text), at * 200),
      begin,
    );
    const paused = after(typed, title('Rivers'), 9_000);

    const once = undone(paused.editing.form, paused.steps);
    const twice = once && undone(once.form, once.steps);

    expect(once?.form.title).toBe('Riv');
    expect(twice?.form.title).toBe('');
  });

  it('comes to each state of before, and back again, after any changes', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const chance = new Chance(seed);
      let state = begin;
      const forms = [state.editing.form];
      for (let at = 0; at < 30; at += 1) {
        const next = after(state, anEdit(state.editing.form, chance), at * 10_000);
        if (next.editing.form !== state.editing.form) {
          forms.push(next.editing.form);
        }
        state = next;
      }
      const last = forms.at(-1);
      let step = { form: state.editing.form, steps: state.steps };
      for (const form of forms.slice(0, -1).toReversed()) {
        step = undone(step.form, step.steps) ?? step;
        expect(step.form, `seed ${seed}`).toBe(form);
      }
      expect(undone(step.form, step.steps)).toBeUndefined();
      for (let next = redone(step.form, step.steps); next; next = redone(step.form, step.steps)) {
        step = next;
      }
      expect(step.form).toBe(last);
    }
  });

  it('goes on after a reload, with each question kept once', () => {
    const questions = Array.from({ length: 20 }, () => newQuestion());
    const full: State = {
      editing: { form: { ...newQuiz(), questions }, selected: 0 },
      steps: NO_STEPS,
    };
    const done = after(after(full, title('A'), 0), title('B'), 9_000);

    const kept = JSON.parse(JSON.stringify(stored(done.editing.form, done.steps)));
    const steps = restoredSteps(done.editing.form, kept);

    expect(kept.pool).toHaveLength(20);
    expect(steps.past.map((form) => form.title)).toEqual(['', 'A']);
    expect(steps.past[1] && draftOf(steps.past[1]).questions).toHaveLength(20);
    expect(restoredSteps({ ...done.editing.form, title: 'C' }, kept)).toEqual(NO_STEPS);
    expect(restoredSteps(done.editing.form, undefined)).toEqual(NO_STEPS);
  });

  it('keeps no more than the browser has room for', () => {
    const long = 'x'.repeat(100_000);
    const state = [1, 2, 3, 4, 5, 6, 7, 8].reduce(
      (before, number) => after(before, title(long + number), number * 10_000),
      begin,
    );

    const kept = stored(state.editing.form, state.steps);

    expect(JSON.stringify(kept).length).toBeLessThan(600_000);
    expect(kept.past.at(-1)?.title).toBe(`${long}7`);
  });

  it('does not save a question twice that was saved after the state it goes back to', () => {
    const written = after(begin, title('A'), 0);
    const { form } = written.editing;
    const saved = { ...form, questions: form.questions.map((one) => ({ ...one, id: 'q' })) };

    const { editing, steps } = after(
      written,
      { type: 'saved', sent: form, form: saved as QuizForm },
      1,
    );

    expect(undone(editing.form, steps)?.form.questions[0]).toHaveProperty('id', 'q');
  });
});
