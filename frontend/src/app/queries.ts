import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';

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

/** A problem document is an answer; only what may pass by itself is tried again. */
function isPassing(error: Error): boolean {
  return !(error instanceof ProblemError) || error.problem.status >= 500;
}
