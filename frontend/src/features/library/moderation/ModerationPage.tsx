import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';
import { ModerationScene, type ReportedState } from './ModerationScene';

const PAGE = 20;

export function ModerationPage() {
  const state: ReportedState =
    useSearchParams()[0].get('state') === 'hidden' ? 'hidden' : 'waiting';
  const found = useInfiniteQuery({
    queryKey: ['reports', state],
    queryFn: ({ pageParam }) =>
      answered(
        quizzes.GET('/reports', {
          params: { query: { state, limit: PAGE, ...(pageParam && { next: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  return <ModerationScene state={state} found={found} />;
}
