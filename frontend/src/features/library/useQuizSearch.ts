import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

const PAGE = 24;

export interface QuizSearch {
  readonly q: string;
  readonly tags: readonly string[];
}

export function useQuizSearch({ q, tags }: QuizSearch) {
  return useInfiniteQuery({
    queryKey: ['quizzes', 'search', q, tags],
    queryFn: ({ pageParam }) =>
      answered(
        quizzes.GET('/quizzes/search', {
          params: {
            query: {
              limit: PAGE,
              ...(q && { q }),
              ...(tags.length > 0 && { tag: [...tags] }),
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

export function useMyQuizzes() {
  return useInfiniteQuery({
    queryKey: ['quizzes', 'mine'],
    queryFn: ({ pageParam }) =>
      answered(
        quizzes.GET('/quizzes', {
          params: { query: { mine: true, limit: PAGE, ...(pageParam && { next: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
