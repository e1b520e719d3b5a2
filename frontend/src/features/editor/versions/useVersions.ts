import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

const PAGE = 50;

/** Of a quiz, the newest first. */
export function useVersions(id: string) {
  return useInfiniteQuery({
    queryKey: ['versions', id],
    queryFn: ({ pageParam }) =>
      answered(
        quizzes.GET('/quizzes/{id}/versions', {
          params: {
            path: { id },
            query: { limit: PAGE, ...(pageParam && { next: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** One of them with all that it holds, which never changes. */
export function useVersion(id: string, version: number | undefined) {
  return useQuery({
    queryKey: ['versions', id, version],
    queryFn: () => versionOf(id, version ?? 0),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
}

export function versionOf(id: string, version: number) {
  return answered(
    quizzes.GET('/quizzes/{id}/versions/{version}', { params: { path: { id, version } } }),
  );
}

/** Makes a version the newest again. */
export function useRestoring(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, present }: { version: number; present: number }) =>
      answered(
        quizzes.POST('/quizzes/{id}/versions/{version}/restore', {
          params: { path: { id, version } },
          body: { version: present },
        }),
      ),
    onSuccess: (quiz) => queries.setQueryData(['quizzes', id], quiz),
    // Also where it failed: somebody else has saved then.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['versions', id], exact: true }),
        queries.invalidateQueries({ queryKey: ['quizzes', 'mine'] }),
      ]),
  });
}
