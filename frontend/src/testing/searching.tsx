import {
  type InfiniteData,
  QueryClient,
  QueryClientProvider,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type {
  BankPage,
  Question,
  QuizSummary,
  SearchCounts,
  SearchPage,
} from '@/api/generated/quiz';
import { ProblemError } from '@/api/problem';
import { BankScene } from '@/features/editor/bank/BankScene';
import { CatalogScene } from '@/features/library/search/CatalogScene';
import { EVERYTHING, type QuizQuery } from '@/features/library/search/quizQuery';
import { german, oneWord } from './extremes';

const nothing = () => {};
const queries = new QueryClient();
const ME = '0b7c4d2e-9a1f-4c3b-8d5e-6f7a8b9c0d1e';

/** The library with what is searched for, and one's own questions in the editor. */
export function searchesWith(all: readonly Question[]): Readonly<Record<string, () => ReactNode>> {
  return {
    catalog: () => catalog(EVERYTHING, found(some)),
    'catalog-loading': () => catalog({ ...EVERYTHING, q: 'moons' }, pending()),
    'catalog-filtered': () => catalog(filtered, found(some.slice(0, 3)), { isFew: true }),
    'catalog-extreme': () =>
      catalog(
        { ...filtered, q: oneWord.text, tags: [oneWord.text.slice(0, 30), 'c++'] },
        found(extreme),
      ),
    'catalog-similar': () =>
      catalog({ ...EVERYTHING, q: 'jupitter' }, found(some.slice(0, 2), { similar: true })),
    'catalog-partial': () =>
      catalog(
        { ...EVERYTHING, q: 'moons of zeppelins' },
        found(some.slice(0, 2), { partial: true }),
      ),
    'catalog-nothing': () => catalog({ ...EVERYTHING, q: 'zeppelins' }, found([])),
    'catalog-nothing-filtered': () => catalog(filtered, found([])),
    'catalog-empty': () => catalog(EVERYTHING, found([])),
    'catalog-failed': () => catalog(EVERYTHING, failed()),
    bank: () => asked(banked(all)),
    'bank-subjects': () => asked(banked(all), ['maps', 'old maps', oneWord.text.slice(0, 30)]),
    'bank-nothing': () => asked(banked([])),
    'bank-failed': () => asked(failed()),
  };
}

const filtered: QuizQuery = {
  q: 'moons',
  tags: ['science', 'history of astronomy'],
  language: 'de',
  owner: ME,
  kinds: ['pin', 'single'],
  licences: ['CC0-1.0', 'CC-BY-NC-SA-4.0'],
  length: 'medium',
  plays: 10,
  days: 30,
};

function aQuiz(number: number, title: string): QuizSummary {
  return {
    id: `quiz-${number}`,
    ownerId: ME,
    title,
    description: 'Ten questions about what goes round the planets.',
    language: 'en',
    visibility: 'public',
    tags: ['science', 'planets'],
    ownerName: 'Ann Example',
    ...(number % 2 === 0 && { licence: 'CC-BY-SA-4.0' }),
    editable: false,
    questionCount: 10,
    plays: 12 * number,
    updatedAt: '2026-11-01T10:00:00Z',
  };
}

const some = ['Moons', 'Planets and probes', 'The rings of Saturn', 'Craters', 'Tides'].map(
  (title, index) => aQuiz(index, title),
);
const extreme = [
  {
    ...aQuiz(1, oneWord.text.slice(0, 120)),
    tags: [oneWord.text.slice(0, 30)],
    ownerName: oneWord.text.slice(0, 60),
  },
  { ...aQuiz(2, german.text.slice(0, 120)), description: german.text },
];

const counts: SearchCounts = {
  total: { quizzes: 1_000, more: true },
  tags: [
    'science',
    'history of astronomy',
    'geography',
    'art',
    'music',
    'physics',
    'planets',
    'probes',
    'c++',
    'old maps',
    'rivers',
    'Donaudampfschifffahrtsgesellsch',
  ].map((name, index) => ({ name, quizzes: 1_000 - index * 83, more: index === 0 })),
  languages: [
    { name: 'en', quizzes: 1_000, more: true },
    { name: 'de', quizzes: 312, more: false },
    { name: 'pt', quizzes: 4, more: false },
  ],
  kinds: [
    { name: 'single', quizzes: 1_000, more: true },
    { name: 'multiple', quizzes: 612, more: false },
    { name: 'pin', quizzes: 40, more: false },
  ],
  licences: [
    { name: 'CC-BY-SA-4.0', quizzes: 212, more: false },
    { name: 'CC0-1.0', quizzes: 40, more: false },
    { name: 'all-rights-reserved', quizzes: 1, more: false },
  ],
  lengths: [
    { from: 1, to: 10, quizzes: 900, more: false },
    { from: 11, to: 20, quizzes: 80, more: false },
    { from: 21, quizzes: 0, more: false },
  ],
  plays: [
    { plays: 1, quizzes: 700, more: false },
    { plays: 10, quizzes: 120, more: false },
    { plays: 100, quizzes: 3, more: false },
  ],
  ages: [
    { days: 7, quizzes: 12, more: false },
    { days: 30, quizzes: 80, more: false },
    { days: 365, quizzes: 1_000, more: true },
  ],
};

function catalog(
  query: QuizQuery,
  result: UseInfiniteQueryResult<InfiniteData<SearchPage>>,
  { isFew = false } = {},
): ReactNode {
  const address = { query, typed: query.q, type: nothing, choose: nothing };
  const isThere = result.isSuccess && result.data.pages[0]?.items.length !== 0;
  const told = isFew ? { ...counts, total: { quizzes: 3, more: false } } : counts;
  return shell(
    <CatalogScene address={address} found={result} counts={isThere ? told : undefined} me={ME} />,
  );
}

function asked(
  result: UseInfiniteQueryResult<InfiniteData<BankPage>>,
  tags: readonly string[] = [],
): ReactNode {
  return shell(
    <BankScene
      found={result}
      typed=""
      kind={undefined}
      tags={tags}
      tag={tags[0]}
      isFiltered={false}
      onType={nothing}
      onKind={nothing}
      onTag={nothing}
      onClose={nothing}
      onAdd={nothing}
    />,
  );
}

function banked(questions: readonly Question[]) {
  return settled<BankPage>({
    items: questions.map((question, index) => ({
      quizId: 'quiz',
      quizTitle: index % 3 === 0 ? german.text : 'Moons',
      language: 'en',
      index,
      question,
    })),
    ...(questions.length > 0 && { next: 'more' }),
  });
}

function found(items: readonly QuizSummary[], more: Partial<SearchPage> = {}) {
  return settled<SearchPage>({ items: [...items], ...more });
}

/** As far as pages look at it. */
function settled<T extends { next?: string }>(page: T): UseInfiniteQueryResult<InfiniteData<T>> {
  return {
    isPending: false,
    isError: false,
    isSuccess: true,
    isPlaceholderData: false,
    hasNextPage: page.next !== undefined,
    data: { pages: [page], pageParams: [''] },
    fetchNextPage: nothing,
  } as unknown as UseInfiniteQueryResult<InfiniteData<T>>;
}

function pending<T>(): UseInfiniteQueryResult<InfiniteData<T>> {
  return { isPending: true, isError: false } as unknown as UseInfiniteQueryResult<InfiniteData<T>>;
}

function failed<T>(): UseInfiniteQueryResult<InfiniteData<T>> {
  return {
    isPending: false,
    isError: true,
    error: new ProblemError({ type: 'unreachable', title: '', status: 0 }),
    refetch: nothing,
  } as unknown as UseInfiniteQueryResult<InfiniteData<T>>;
}

function shell(content: ReactNode): ReactNode {
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <h1>Quizzes</h1>
      <QueryClientProvider client={queries}>{content}</QueryClientProvider>
    </main>
  );
}
