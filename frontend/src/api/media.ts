import type { Limits, Upload } from './generated/quiz';
import { quizzes } from './http';
import { answered } from './problem';

/** What the server takes. */
export type FileLimits = Limits['files'];

export async function fileLimits(): Promise<FileLimits> {
  return (await answered(quizzes.GET('/limits'))).files;
}

/** Brings a picture or a sound to the server; a file that is not taken is a problem. */
export function upload(file: File, signal: AbortSignal): Promise<Upload> {
  const form = new FormData();
  form.append('file', file);
  return answered(
    // The generated type says what stands in the form, not how it is sent.
    quizzes.POST('/media', { body: { file: '' }, bodySerializer: () => form, signal }),
  );
}
