import { type QueryClient, useQuery } from '@tanstack/react-query';
import { type FileLimits, fileLimits } from '@/api/media';
import { pixelsOf } from '@/browser/pixels';
import { editor } from '@/text/editor';

export type FileKind = 'picture' | 'sound';

/** What the server takes, as it is configured; it looks itself all the same. */
const query = {
  queryKey: ['file-limits'],
  queryFn: fileLimits,
  staleTime: Infinity,
  retry: false,
} as const;

/** The limits in words; nothing before the server has told them. */
export function useLimitsInWords(kind: FileKind): string | undefined {
  const { data: limits } = useQuery(query);
  return limits && editor.mostOf[kind](limits);
}

/** Why a file of this device need not even be sent, where that is known here. */
export async function unfitness(
  file: File,
  kind: FileKind,
  queries: QueryClient,
): Promise<string | undefined> {
  const limits = await queries.ensureQueryData(query).catch((): undefined => undefined);
  return limits && (await beyond(limits, file, kind));
}

async function beyond(limits: FileLimits, file: File, kind: FileKind): Promise<string | undefined> {
  if (file.size > limits.bytes) {
    return editor.tooManyBytes(limits.bytes);
  }
  // How long a sound is, browsers only guess of some: the server says it.
  const pixels = kind === 'picture' ? await pixelsOf(file) : undefined;
  return pixels !== undefined && pixels > limits.picturePixels
    ? editor.tooManyPixels(limits.picturePixels)
    : undefined;
}
