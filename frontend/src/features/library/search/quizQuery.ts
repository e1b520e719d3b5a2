import type { Licence, operations, QuestionKind } from '@/api/generated/quiz';
import { library } from '@/text/library';
import { licences } from '@/text/licences';

export type Order = 'match' | 'newest' | 'plays';
export type Length = 'short' | 'medium' | 'long';
export type Days = 7 | 30 | 365;

export const ORDERS: readonly Order[] = ['match', 'newest', 'plays'];
export const DAYS: readonly Days[] = [7, 30, 365];
export const PLAYS: readonly number[] = [1, 10, 100];

/** How many questions each length stands for, as the counts have them. */
export const LENGTHS: Readonly<Record<Length, { readonly from: number; readonly to?: number }>> = {
  short: { from: 1, to: 10 },
  medium: { from: 11, to: 20 },
  long: { from: 21 },
};

/** What somebody looks for in the library. */
export interface QuizQuery {
  readonly q: string;
  readonly tags: readonly string[];
  readonly language?: string | undefined;
  readonly owner?: string | undefined;
  readonly kinds: readonly QuestionKind[];
  readonly licences: readonly Licence[];
  readonly length?: Length | undefined;
  readonly plays?: number | undefined;
  readonly days?: Days | undefined;
  /** Where none is said it goes by what is looked for: best match, or the newest. */
  readonly order?: Order | undefined;
}

export const EVERYTHING: QuizQuery = { q: '', tags: [], kinds: [], licences: [] };

/** All that can be asked for: that nothing is said cannot. */
export const LICENCES = (Object.keys(licences.names) as (Licence | 'unstated')[]).filter(
  (name) => name !== 'unstated',
);

const LANGUAGE = /^[a-z]{2,3}$/i;
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const MOST_TAGS = 10;
const MOST_LETTERS = 200;

/** What an address asks for; what it says that is none of ours is left out. */
export function queryIn(params: URLSearchParams): QuizQuery {
  const length = params.get('length');
  const plays = Number(params.get('plays'));
  const days = Number(params.get('days'));
  const order = params.get('sort');
  const language = params.get('language') ?? '';
  const owner = params.get('owner') ?? '';
  return {
    q: Array.from(params.get('q') ?? '')
      .slice(0, MOST_LETTERS)
      .join(''),
    tags: [...new Set(params.getAll('tag'))].slice(0, MOST_TAGS),
    language: LANGUAGE.test(language) ? language.toLowerCase() : undefined,
    owner: ID.test(owner) ? owner : undefined,
    kinds: [...new Set(params.getAll('kind'))].filter((kind): kind is QuestionKind =>
      Object.hasOwn(library.kinds, kind),
    ),
    licences: [...new Set(params.getAll('licence'))].filter((licence): licence is Licence =>
      LICENCES.includes(licence as Licence),
    ),
    length: length !== null && Object.hasOwn(LENGTHS, length) ? (length as Length) : undefined,
    plays: PLAYS.find((least) => least === plays),
    days: DAYS.find((one) => one === days),
    order: ORDERS.find((one) => one === order),
  };
}

/** The same for the address, in a fixed order, so that what is the same looks the same. */
export function addressOf(query: QuizQuery): [string, string][] {
  const all: [string, string | number | undefined][] = [
    ['q', query.q],
    ...query.tags.map((tag): [string, string] => ['tag', tag]),
    ['language', query.language],
    ['owner', query.owner],
    ...query.kinds.map((kind): [string, string] => ['kind', kind]),
    ...query.licences.map((licence): [string, string] => ['licence', licence]),
    ['length', query.length],
    ['plays', query.plays],
    ['days', query.days],
    ['sort', query.order],
  ];
  return all.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
}

type Filters = NonNullable<operations['countQuizzes']['parameters']['query']>;

/** As the service is asked, without order and page. */
export function asked(query: QuizQuery, now: Date): Filters {
  const length = query.length && LENGTHS[query.length];
  return {
    ...(query.q && { q: query.q }),
    ...(query.tags.length > 0 && { tag: [...query.tags] }),
    ...(query.language && { language: query.language }),
    ...(query.owner && { owner: query.owner }),
    ...(query.kinds.length > 0 && { kind: [...query.kinds] }),
    ...(query.licences.length > 0 && { licence: [...query.licences] }),
    ...(length && { minQuestions: length.from }),
    ...(length?.to && { maxQuestions: length.to }),
    ...(query.plays && { minPlays: query.plays }),
    ...(query.days && { since: daysBefore(now, query.days) }),
  };
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** How many filters are chosen, apart from words and order. */
export function filtersOf(query: QuizQuery): number {
  const single = [query.language, query.owner, query.length, query.plays, query.days];
  return (
    query.tags.length +
    query.kinds.length +
    query.licences.length +
    single.filter((value) => value !== undefined).length
  );
}

export function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
