import type { ExportLosses, paths } from './generated/quiz';
import { quizzes } from './http';
import { answered } from './problem';

/** In which a quiz leaves, by the names that the server has for them. */
export type ExportFormat = paths['/quizzes/{id}/export']['get']['parameters']['query']['format'];

/** A quiz that is to leave; a link where it is read by one. */
export type Wanted = { id: string; link?: string | undefined };

function asked({ id, link }: Wanted, format: ExportFormat) {
  return { path: { id }, query: { format, ...(link !== undefined && { link }) } };
}

/** What a file would not have of a quiz. */
export function readLosses(quiz: Wanted, format: ExportFormat): Promise<ExportLosses> {
  return answered(quizzes.GET('/quizzes/{id}/export/losses', { params: asked(quiz, format) }));
}

export async function readExport(quiz: Wanted, format: ExportFormat): Promise<Blob> {
  const file = await answered(
    quizzes.GET('/quizzes/{id}/export', {
      params: asked(quiz, format),
      parseAs: 'blob',
    }),
  );
  return file as unknown as Blob;
}

/** All quizzes of whoever asks, in one archive. */
export async function readAll(): Promise<Blob> {
  const file = await answered(
    quizzes.GET('/quizzes/export', {
      params: { query: { format: 'quizhall' } },
      parseAs: 'blob',
    }),
  );
  return file as unknown as Blob;
}
