import type { Quiz, QuizSummary } from '@/api/generated/quiz';

type Known = Pick<Quiz | QuizSummary, 'editable' | 'role' | 'visibility'>;

/** Who may edit a quiz owns it, unless it was given to them. */
export function isOwn({ editable, role }: Known): boolean {
  return editable && role === undefined;
}

/** Whether somebody comes to it by themselves, not only by a link that they were given. */
export function isFound(quiz: Known): boolean {
  return quiz.editable || quiz.role !== undefined || quiz.visibility === 'public';
}

/** A copy has the answers. */
export function mayCopy(quiz: Known): boolean {
  return quiz.editable || quiz.visibility === 'public';
}

export function mayPlay(quiz: Known, hasLink: boolean): boolean {
  return quiz.role !== 'view' || quiz.visibility === 'public' || hasLink;
}
