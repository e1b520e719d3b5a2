import type { QueryClient } from '@tanstack/react-query';
import { type Brought, mostImportBytes } from '@/api/imports';
import { ProblemError } from '@/api/problem';
import { imports } from '@/text/imports';

/** As it is configured; the server looks itself all the same. */
const query = {
  queryKey: ['import-limits'],
  queryFn: mostImportBytes,
  staleTime: Infinity,
  retry: false,
} as const;

/** Fails as the server would, before anything is on its way. */
export async function refuseTooLarge({ files }: Brought, queries: QueryClient): Promise<void> {
  const bytes = files?.reduce((sum, { size }) => sum + size, 0) ?? 0;
  const most = await queries.ensureQueryData(query).catch(() => Infinity);
  if (bytes > most) {
    throw new ProblemError({
      type: 'payload-too-large',
      title: imports.tooLarge,
      detail: imports.tooManyBytes(Math.floor(most / 1_000_000)),
      status: 413,
    });
  }
}
