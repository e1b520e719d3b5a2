import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';
import { takeLink } from './quizLink';

/** The link by which somebody was given a quiz, where it was so. */
export function useLinkTo(id: string): string | undefined {
  return useMemo(() => takeLink(id), [id]);
}

export function useQuiz(id: string) {
  const link = useLinkTo(id);
  return useQuery({
    queryKey: ['quizzes', id],
    queryFn: () =>
      answered(
        quizzes.GET('/quizzes/{id}', {
          params: { path: { id }, query: link ? { link } : {} },
        }),
      ),
  });
}
