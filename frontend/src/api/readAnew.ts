import type { QueryClient } from '@tanstack/react-query';

/**
 * Has all below these keys read again after a change. What is being read for the first time is
 * begun anew: it may have been read before the change, and counts as fresh else.
 */
export async function readAnew(queries: QueryClient, ...keys: readonly string[]): Promise<void> {
  await Promise.all(
    keys.map(async (key) => {
      await queries.cancelQueries({ queryKey: [key] });
      await queries.invalidateQueries({ queryKey: [key] });
    }),
  );
}
