import { type Problem, problemOf } from './problem';

/** What may be otherwise when it is asked again a little later. */
export function isPassing({ status }: Problem): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/** What has been asked for, as far as it matters here. */
interface Asked {
  readonly data: unknown;
  readonly error: Error | null;
}

/**
 * Whether there is nothing to show but why. What was read once stays while the server cannot be
 * reached, with whatever somebody has begun to write or choose there.
 */
export function hasFailed<Query extends Asked>(
  query: Query,
): query is Query & { readonly error: Error; readonly data: undefined } {
  return query.error !== null && (query.data === undefined || !isPassing(problemOf(query.error)));
}
