import { useQuery } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

export function useQuiz(id: string) {
  return useQuery({
    queryKey: ['quizzes', id],
    queryFn: () => answered(quizzes.GET('/quizzes/{id}', { params: { path: { id } } })),
  });
}
