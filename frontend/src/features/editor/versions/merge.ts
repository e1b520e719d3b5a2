import type { QuestionDraft } from '@/api/generated/quiz';
import { type AnyQuestionForm, draftOf, type QuizForm, tagsOf } from '../form';
import { isSame, type Detail, DETAILS } from './compare';

export type Side = 'mine' | 'theirs';

/** What both have changed, each otherwise: somebody has to say which one it is to be. */
export type Conflict =
  | { readonly id: string; readonly about: 'detail'; readonly detail: Detail }
  | {
      readonly id: string;
      readonly about: 'question';
      /** Absent where this side has removed it. */
      readonly mine?: AnyQuestionForm | undefined;
      readonly theirs?: AnyQuestionForm | undefined;
    }
  | { readonly id: string; readonly about: 'order' };

export type Choices = Readonly<Record<string, Side>>;

export interface Merge {
  readonly conflicts: readonly Conflict[];
  /** With what is not chosen as it is on this side. */
  readonly form: (choices: Choices) => QuizForm;
}

const ORDER = 'order';

interface Asked {
  readonly id: string;
  readonly form: AnyQuestionForm;
  readonly draft: QuestionDraft;
}

type Asking = ReadonlyMap<string, Asked>;

/**
 * Brings together what two have made of the same quiz. Questions are the same by their ids; what
 * only one side has changed, added, removed or moved is taken from it.
 *
 * @param base what both began from; without it all that differs is a conflict, and nothing is removed
 */
export function merged(base: QuizForm | undefined, mine: QuizForm, theirs: QuizForm): Merge {
  const was = base && asked(base);
  const ours = asked(mine);
  const others = asked(theirs);
  const details = DETAILS.map((detail) => ({
    detail,
    side: sideOf(
      base && valueOf(base, detail),
      valueOf(mine, detail),
      valueOf(theirs, detail),
      base !== undefined,
    ),
  }));
  const questions = [...new Set([...ours.keys(), ...others.keys()])].map((id) => ({
    id,
    side: questionSide(was, ours.get(id), others.get(id), id),
  }));
  const order = orderSide(was, ours, others);
  const conflicts: Conflict[] = [
    ...details.flatMap(({ detail, side }): Conflict[] =>
      side === undefined ? [{ id: detail, about: 'detail', detail }] : [],
    ),
    ...questions.flatMap(({ id, side }): Conflict[] =>
      side === undefined
        ? [{ id, about: 'question', mine: ours.get(id)?.form, theirs: others.get(id)?.form }]
        : [],
    ),
    ...(order === undefined ? [{ id: ORDER, about: ORDER } as const] : []),
  ];
  return {
    conflicts,
    form: (choices) => {
      const chosen = (id: string, side: Side | undefined): Side => side ?? choices[id] ?? 'mine';
      const of = (side: Side): QuizForm => (side === 'mine' ? mine : theirs);
      const taken = new Map(
        questions.flatMap(({ id, side }) => {
          const one = (chosen(id, side) === 'mine' ? ours : others).get(id);
          return one ? [[id, one.form] as const] : [];
        }),
      );
      const parts = Object.fromEntries(
        details.map(({ detail, side }) => [detail, of(chosen(detail, side))[detail]]),
      ) as Pick<QuizForm, Detail>;
      const leads = chosen(ORDER, order);
      const ids = leads === 'mine' ? inOrder(ours, others) : inOrder(others, ours);
      return {
        ...mine,
        ...parts,
        questions: ids.flatMap((id) => taken.get(id) ?? []),
      };
    },
  };
}

/** Which side has what is to be; undefined where both have changed it. */
function sideOf(was: unknown, mine: unknown, theirs: unknown, hasBase: boolean): Side | undefined {
  if (isSame(mine, theirs)) {
    return 'mine';
  }
  if (hasBase && isSame(mine, was)) {
    return 'theirs';
  }
  return hasBase && isSame(theirs, was) ? 'mine' : undefined;
}

function questionSide(
  was: Asking | undefined,
  mine: Asked | undefined,
  theirs: Asked | undefined,
  id: string,
): Side | undefined {
  if (was || (mine && theirs)) {
    return sideOf(was?.get(id)?.draft, mine?.draft, theirs?.draft, was !== undefined);
  }
  return mine ? 'mine' : 'theirs';
}

/** Whose order leads: who has moved questions. */
function orderSide(was: Asking | undefined, mine: Asking, theirs: Asking): Side | undefined {
  const common = (all: Asking): readonly string[] =>
    [...all.keys()].filter(
      (id) => mine.has(id) && theirs.has(id) && (was === undefined || was.has(id)),
    );
  return sideOf(was && common(was), common(mine), common(theirs), was !== undefined);
}

/** The order of one side; what only the other has stands behind what it stands behind there. */
function inOrder(leading: Asking, other: Asking): readonly string[] {
  const ids = [...leading.keys()];
  let previous: string | undefined;
  for (const id of other.keys()) {
    if (!leading.has(id)) {
      ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
    }
    previous = id;
  }
  return ids;
}

function asked(form: QuizForm): Asking {
  const { questions } = draftOf(form);
  return new Map(
    form.questions.flatMap((question, index) => {
      const draft = questions[index];
      const id = (question.type === 'kept' ? question.draft.id : question.id) ?? question.key;
      return draft ? [[id, { id, form: question, draft }] as const] : [];
    }),
  );
}

function valueOf(form: QuizForm, detail: Detail): unknown {
  return detail === 'tags' ? tagsOf(form.tags) : form[detail];
}
