import { isSame } from './versions/compare';
import type { Edit } from './editing';
import type { AnyQuestionForm, QuizForm } from './form';

/** What can be undone, and done again; the nearest states come last. */
export interface Steps {
  readonly past: readonly QuizForm[];
  readonly future: readonly QuizForm[];
  /** What the last change was about, while more of the same belongs to it. */
  readonly last?: { readonly about: string; readonly at: number } | undefined;
}

export const NO_STEPS: Steps = { past: [], future: [] };

const MOST = 100;
/** Characters that the browser is asked to keep. */
const MOST_TEXT = 500_000;
/** Letters that come after each other so quickly are undone together. */
const PAUSE_MS = 1_500;

/** After a change of a form. */
export function stepped(
  steps: Steps,
  before: QuizForm,
  after: QuizForm,
  edit: Edit,
  at: number,
): Steps {
  if (after === before || edit.type === 'question-selected') {
    return steps;
  }
  if (edit.type === 'saved') {
    return known(steps, after);
  }
  // What was uploaded belongs to the step that asked for it.
  if (edit.type === 'picture-uploaded' || edit.type === 'sound-uploaded') {
    return { ...steps, last: undefined };
  }
  const about = aboutOf(edit, before);
  const goesOn =
    about !== undefined && steps.last?.about === about && at - steps.last.at < PAUSE_MS;
  return {
    past: goesOn ? steps.past : [...steps.past, before].slice(-MOST),
    future: [],
    last: about === undefined ? undefined : { about, at },
  };
}

/** What is being typed; nothing where a change stands for itself. */
function aboutOf(edit: Edit, { questions }: QuizForm): string | undefined {
  if (edit.type === 'quiz-changed') {
    return Object.keys(edit.part).join();
  }
  if (edit.type !== 'question-changed') {
    return undefined;
  }
  const before = questions[edit.index];
  return before ? `${before.key} ${changedParts(before, edit.question).join()}` : undefined;
}

function changedParts(before: object, after: object): readonly string[] {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(after).flatMap(([name, value]) => (old[name] === value ? [] : [name]));
}

export interface Step {
  readonly form: QuizForm;
  readonly steps: Steps;
}

export function undone(form: QuizForm, { past, future }: Steps): Step | undefined {
  const before = past.at(-1);
  return before && { form: before, steps: { past: past.slice(0, -1), future: [...future, form] } };
}

export function redone(form: QuizForm, { past, future }: Steps): Step | undefined {
  const after = future.at(-1);
  return after && { form: after, steps: { past: [...past, form], future: future.slice(0, -1) } };
}

/** Questions that have been saved are known by their ids in all states. */
function known(steps: Steps, saved: QuizForm): Steps {
  const ids = new Map(
    saved.questions.flatMap((question) =>
      question.type === 'kept' ? [] : [[question.key, question.id] as const],
    ),
  );
  const withIds = (form: QuizForm): QuizForm => ({
    ...form,
    questions: form.questions.map((question) =>
      question.type === 'kept' || question.id !== undefined
        ? question
        : { ...question, id: ids.get(question.key) },
    ),
  });
  return { past: steps.past.map(withIds), future: steps.future.map(withIds) };
}

/** As they are kept: states share most of their questions, which are written once. */
export interface StoredSteps {
  readonly pool: readonly AnyQuestionForm[];
  readonly present: StoredForm;
  readonly past: readonly StoredForm[];
  readonly future: readonly StoredForm[];
}

type StoredForm = Omit<QuizForm, 'questions'> & { readonly questions: readonly number[] };

/** The oldest steps are left out where all would be too much. */
export function stored(form: QuizForm, steps: Steps): StoredSteps {
  for (let left = steps.past; ; left = left.slice(Math.ceil(left.length / 2))) {
    const all = pooled(form, left, left.length > 0 ? steps.future : []);
    if (left.length === 0 || JSON.stringify(all).length <= MOST_TEXT) {
      return all;
    }
  }
}

function pooled(
  form: QuizForm,
  past: readonly QuizForm[],
  future: readonly QuizForm[],
): StoredSteps {
  const places = new Map<AnyQuestionForm, number>();
  const place = (question: AnyQuestionForm): number => {
    const known = places.get(question) ?? places.size;
    places.set(question, known);
    return known;
  };
  const storedForm = (one: QuizForm): StoredForm => ({
    ...one,
    questions: one.questions.map(place),
  });
  return {
    present: storedForm(form),
    past: past.map(storedForm),
    future: future.map(storedForm),
    pool: [...places.keys()],
  };
}

/** As it is once it was kept. */
function plain(form: QuizForm): unknown {
  return JSON.parse(JSON.stringify(form));
}

/** Nothing where they lead to another form than this one. */
export function restoredSteps(form: QuizForm, all: Partial<StoredSteps> | undefined): Steps {
  if (!all?.pool || !all.present || !all.past || !all.future) {
    return NO_STEPS;
  }
  const { pool } = all;
  const read = (one: StoredForm): QuizForm => ({
    ...one,
    questions: one.questions.flatMap((place) => pool[place] ?? []),
  });
  return isSame(plain(read(all.present)), plain(form))
    ? { past: all.past.map(read), future: all.future.map(read) }
    : NO_STEPS;
}
