import type { Question, Version } from '@/api/generated/quiz';

/** A quiz as it was saved once, or as it is now. */
export type Written = Pick<
  Version,
  | 'title'
  | 'description'
  | 'language'
  | 'visibility'
  | 'tags'
  | 'cover'
  | 'licence'
  | 'source'
  | 'sourceUrl'
  | 'questions'
>;

export const DETAILS = [
  'title',
  'description',
  'language',
  'visibility',
  'tags',
  'cover',
  'licence',
  'source',
  'sourceUrl',
] as const satisfies readonly (keyof Written)[];

export type Detail = (typeof DETAILS)[number];

/** A question with its place, counted from 0. */
export interface Placed {
  readonly question: Question;
  readonly index: number;
}

export interface QuestionChange {
  readonly id: string;
  /** Absent where it was added. */
  readonly before?: Placed | undefined;
  /** Absent where it was removed. */
  readonly after?: Placed | undefined;
  /** The names of what it has otherwise now. */
  readonly parts: readonly string[];
  /** Whether it stands elsewhere among those that were there before and still are. */
  readonly isMoved: boolean;
}

export interface Comparison {
  readonly details: readonly Detail[];
  /** In the order of now, behind them what was removed. */
  readonly questions: readonly QuestionChange[];
  /** How many questions are the same at the same place. */
  readonly unchanged: number;
}

/** What has become of a quiz; a question is the same by its id, whatever it says. */
export function compared(before: Written, after: Written): Comparison {
  const old = placed(before.questions);
  const now = placed(after.questions);
  const stayed = inOrder(
    after.questions.flatMap(({ id }) => {
      const one = old.get(id);
      return one ? [one.index] : [];
    }),
  );
  const questions = [...now.values()].flatMap(({ question, index }): QuestionChange[] => {
    const { id } = question;
    const one = old.get(id);
    if (!one) {
      return [{ id, after: { question, index }, parts: [], isMoved: false }];
    }
    const parts = differing(one.question, question);
    const isMoved = !stayed.has(one.index);
    return parts.length > 0 || isMoved
      ? [{ id, before: one, after: { question, index }, parts, isMoved }]
      : [];
  });
  const removed = [...old.values()]
    .filter(({ question }) => !now.has(question.id))
    .map((one) => ({ id: one.question.id, before: one, parts: [], isMoved: false }));
  return {
    details: DETAILS.filter((name) => !isSame(before[name], after[name])),
    questions: [...questions, ...removed],
    unchanged: now.size - questions.length,
  };
}

function placed(questions: readonly Question[]): ReadonlyMap<string, Placed> {
  return new Map(questions.map((question, index) => [question.id, { question, index }]));
}

/** The names of what differs between two objects. */
export function differing(one: object, other: object): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isSame(valueOf(one, name), valueOf(other, name)));
}

/** The same JSON, in whatever order its names stand; what is not there is as if it were undefined. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  return isObject(one) && isObject(other) && differing(one, other).length === 0;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueOf(object: object, name: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[name];
}

/** The longest part of these numbers that rises as it stands: all others have moved. */
function inOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** The places where the best rising parts of each length end, by their last numbers. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  numbers.forEach((number, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    previous[place] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = place;
  });
  const rising = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) {
    rising.add(numbers[place] ?? 0);
  }
  return rising;
}
