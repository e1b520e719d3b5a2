import type { Complaint, Limits } from './generated/quiz';
import { quizzes } from './http';
import { answered } from './problem';

export type ReportLimits = NonNullable<Limits['reports']>;

/** How much may be said with a report; nothing where nobody would look at it. */
export async function reportLimits(): Promise<ReportLimits | null> {
  return (await answered(quizzes.GET('/limits'))).reports ?? null;
}

export type AppealLimits = NonNullable<Limits['appeals']>;

/** The same with an appeal. */
export async function appealLimits(): Promise<AppealLimits | null> {
  return (await answered(quizzes.GET('/limits'))).appeals ?? null;
}

export function report(id: string, body: Complaint): Promise<unknown> {
  return answered(quizzes.POST('/quizzes/{id}/reports', { params: { path: { id } }, body }));
}
