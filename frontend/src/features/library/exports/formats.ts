import type { ExportFormat } from '@/api/exports';
import type { Quiz } from '@/api/generated/quiz';

/** In the order in which people want them. */
const ALL: readonly ExportFormat[] = [
  'quizhall',
  'moodle-xml',
  'kahoot',
  'csv',
  'qti3',
  'gift',
  'json',
];

/** Those of use without the answers, which are the owner's. */
const WITHOUT_ANSWERS: readonly ExportFormat[] = ['quizhall', 'json'];

export function formatsFor({ editable }: Quiz): readonly ExportFormat[] {
  return editable ? ALL : WITHOUT_ANSWERS;
}
