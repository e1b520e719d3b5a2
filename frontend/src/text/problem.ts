import { type Problem, UNREACHABLE } from '@/api/problem';
import { common } from './common';

/** What to tell a person; the server's titles are written for people. */
export function problemText(problem: Problem): string {
  if (problem.type === UNREACHABLE) {
    return common.unreachable;
  }
  const text = problem.detail ?? problem.title;
  return problem.retryAfterSeconds === undefined
    ? text
    : `${text.replace(/\.$/, '')}. ${common.tryAgainIn(problem.retryAfterSeconds)}`;
}
