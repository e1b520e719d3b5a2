import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';
import { asked, type QuizQuery } from './quizQuery';

const PAGE = 24;

/** What is asked for no more is called back: only the last answer is shown. */
export function useQuizSearch(query: QuizQuery) {
  return useInfiniteQuery({
    queryKey: ['quizzes', 'search', query],
    queryFn: ({ pageParam, signal }) =>
      answered(
        quizzes.GET('/quizzes/search', {
          signal,
          params: {
            query: {
              ...asked(query, new Date()),
              limit: PAGE,
              ...(query.order && { sort: query.order }),
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
 * Counts beside the filters. They come after the quizzes, which they do not hold up.
 *
 * @param isFound whether these are there
 */
export function useSearchCounts(query: QuizQuery, isFound: boolean) {
  const { order: _, ...filters } = query;
  return useQuery({
    queryKey: ['quizzes', 'counts', filters],
    queryFn: ({ signal }) =>
      answered(
        quizzes.GET('/quizzes/search/counts', {
          signal,
          params: { query: asked(query, new Date()) },
        }),
      ),
    enabled: isFound,
    placeholderData: keepPreviousData,
  });
}
