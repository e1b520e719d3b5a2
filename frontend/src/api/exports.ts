import type { ExportLosses, ExportSize, Limits, paths } from './generated/quiz';
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

/**
 * All quizzes of whoever asks, in one archive.
 *
 * @param folder where only those in it are wanted
 */
export async function readAll(folder?: string): Promise<Blob> {
  const file = await answered(
    quizzes.GET('/quizzes/export', {
      params: { query: { format: 'quizhall', ...(folder && { folder }) } },
      parseAs: 'blob',
    }),
  );
  return file as unknown as Blob;
}

/** How large an archive gets, and how much of one an import takes at once. */
export interface Measured {
  readonly size: ExportSize;
  readonly most: Limits['imports'];
}

/** Of the archive that {@link readAll} would make. */
export async function measureAll(folder?: string): Promise<Measured> {
  const [size, limits] = await Promise.all([
    answered(
      quizzes.GET('/quizzes/export/size', { params: { query: { ...(folder && { folder }) } } }),
    ),
    answered(quizzes.GET('/limits')),
  ]);
  return { size, most: limits.imports };
}
