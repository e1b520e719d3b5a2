import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';
import { HOST_SEAT } from '@/features/host/hostSeat';

/**
 * Without a network everything is tried all the same: the server may be this very device, and else
 * whoever waits is told that it cannot be reached.
 */
const networkMode = 'always';

/** What hosts' pages have read. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode,
      refetchOnReconnect: true,
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
    },
    mutations: { networkMode },
  },
});

/**
 * What was read is read again, by whoever is signed in now. A host's seat stays: a room goes on
 * whoever is.
 */
export function forgetRead(): void {
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== HOST_SEAT });
}

/** A problem document is an answer; only what may pass by itself is tried again. */
function isPassing(error: Error): boolean {
  return !(error instanceof ProblemError) || error.problem.status >= 500;
}
