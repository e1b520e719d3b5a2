import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { QuestionKind } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

const PAGE = 20;

export interface BankQuery {
  readonly q: string;
  readonly kind?: QuestionKind | undefined;
  readonly tag?: string | undefined;
}

/** One's own questions, page by page; what is asked for no more is called back. */
export function useBank({ q, kind, tag }: BankQuery) {
  return useInfiniteQuery({
    queryKey: ['quizzes', 'questions', q, kind, tag],
    queryFn: ({ pageParam, signal }) =>
      answered(
        quizzes.GET('/questions', {
          signal,
          params: {
            query: {
              limit: PAGE,
              ...(q && { q }),
              ...(kind && { kind: [kind] }),
              ...(tag && { tag: [tag] }),
              ...(pageParam && { next: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/**
 * The subjects of one's own quizzes, most used first. They come after the questions, which they do
 * not hold up; without them there is one filter less.
 *
 * @param isFound whether these are there
 */
export function useOwnTags(me: string | undefined, isFound: boolean): readonly string[] {
  const counts = useQuery({
    queryKey: ['quizzes', 'counts', 'own', me],
    queryFn: ({ signal }) =>
      answered(
        quizzes.GET('/quizzes/search/counts', {
          signal,
          params: { query: { ...(me && { owner: me }) } },
        }),
      ),
    enabled: isFound && me !== undefined,
  });
  return counts.data?.tags.map(({ name }) => name) ?? [];
}
