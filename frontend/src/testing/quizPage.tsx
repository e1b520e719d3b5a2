import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Question, Quiz } from '@/api/generated/quiz';
import { ProblemError } from '@/api/problem';
import { QuizScene } from '@/features/library/QuizPage';
import { ME } from '@/user/useMe';
import { german, oneWord } from './extremes';

const OWNER = '0b7c4d2e-9a1f-4c3b-8d5e-6f7a8b9c0d1e';
const unavailable = { type: 'unavailable', title: 'Try again shortly', status: 503 };
const AT = '2026-03-08T12:00:00Z';

/** A quiz's own page, as those see it who may do more or less with it. */
export function quizPagesWith(
  questions: readonly Question[],
): Readonly<Record<string, () => ReactNode>> {
  const quiz = (part: Partial<Quiz> = {}) => aQuiz(questions.slice(0, 4), part);
  const own = { editable: true } as const;
  return {
    'quiz-public': () => page(quiz(), { id: 'me' }),
    'quiz-public-stranger': () => page(quiz(), null),
    'quiz-own': () => page(quiz({ ...own, visibility: 'private' }), { id: OWNER }),
    'quiz-own-link': () =>
      page(quiz({ ...own, visibility: 'link', link: 'a-link_0123456789abcdefghijklmno' }), {
        id: OWNER,
      }),
    'quiz-own-hidden': () =>
      page(
        quiz({
          ...own,
          visibility: 'private',
          moderation: { state: 'hidden', at: AT, reason: 'copyright', words: 'Page 12.' },
        }),
        { id: OWNER },
      ),
    'quiz-copy': () =>
      page(
        quiz({
          ...own,
          licence: 'CC-BY-SA-4.0',
          source: 'Atlas of Rivers',
          basedOn: { id: 'a', title: 'Rivers', author: 'Bob', licence: 'CC-BY-SA-4.0' },
        }),
        { id: OWNER },
      ),
    'quiz-shared': () => page(quiz({ visibility: 'private', role: 'play' }), { id: 'me' }),
    'quiz-shelves-failed': () => page(quiz(), { id: 'me' }, false),
    'quiz-long': () =>
      page(
        quiz({
          title: oneWord.text.slice(0, 120),
          description: german.text,
          ownerName: oneWord.text.slice(0, 60),
        }),
        { id: 'me' },
      ),
  };
}

function aQuiz(questions: readonly Question[], part: Partial<Quiz>): Quiz {
  return {
    id: 'quiz',
    ownerId: OWNER,
    ownerName: 'Ann Example',
    title: 'Rivers of Europe',
    description: 'Long ones and short ones.',
    language: 'en',
    visibility: 'public',
    tags: ['rivers'],
    version: 2,
    plays: 12,
    editable: false,
    questions,
    ...part,
  } as unknown as Quiz;
}

/** As far as a service would have told it. */
function page(quiz: Quiz, me: { readonly id: string } | null, areShelvesKnown = true): ReactNode {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, retryOnMount: false, staleTime: Infinity } },
  });
  queries.setQueryData(ME, me && { ...me, displayName: 'Somebody' });
  queries.setQueryData(['report-limits'], { wordsLength: 1_000 });
  queries.setQueryData(['quizzes', 'shelves'], { folders: [] });
  queries.setQueryData(['drafts', OWNER], { items: [] });
  if (areShelvesKnown) {
    queries.setQueryData(['quizzes', 'shelved', quiz.id], { favourite: false, archived: false });
  } else {
    queries
      .getQueryCache()
      .build(queries, { queryKey: ['quizzes', 'shelved', quiz.id] })
      .setState({ status: 'error', error: new ProblemError(unavailable) });
  }
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <QueryClientProvider client={queries}>
        <QuizScene quiz={quiz} />
      </QueryClientProvider>
    </main>
  );
}
