import { useQuery } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

const STALE_MS = 5 * 60_000;

/** How many quizzes wait for the caller as a moderator; nothing for everybody else. */
export function useWaiting(isSignedIn: boolean) {
  const asked = useQuery({
    queryKey: ['reports', 'waiting-count'],
    queryFn: () => answered(quizzes.GET('/reports/waiting')),
    staleTime: STALE_MS,
    enabled: isSignedIn,
  });
  return asked.data?.moderator
    ? { count: asked.data.waiting ?? 0, hasMore: asked.data.more ?? false }
    : undefined;
}
