import { type Problem, UNREACHABLE } from '@/api/problem';
import { common } from './common';

/** What to tell a person; the server's titles are written for people. */
export function problemText(problem: Problem): string {
  return problem.type === UNREACHABLE ? common.unreachable : (problem.detail ?? problem.title);
}
