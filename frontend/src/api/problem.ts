import type { Problem as WireProblem } from './generated/wire';

/** Over HTTP it may say when to try again. */
export interface Problem extends WireProblem {
  readonly retryAfterSeconds?: number;
}

/** The problem of sessions, quizzes and accounts alike, and of a server that cannot be reached. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

export const UNREACHABLE = 'unreachable';

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  return { type: UNREACHABLE, title: '', status: 0 };
}

/** What was answered, or the problem as an exception, which is what queries and mutations take. */
export async function answered<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) {
    throw new ProblemError(readProblem(error, response));
  }
  return data as T;
}

/** The problem that an answer is about. */
export async function problemIn(response: Response): Promise<Problem> {
  return readProblem(await response.json().catch(() => undefined), response);
}

/** A proxy between may answer without a problem document. */
function readProblem(error: unknown, response: Response): Problem {
  const isProblem = typeof error === 'object' && error !== null && 'type' in error;
  return isProblem
    ? (error as Problem)
    : { type: UNREACHABLE, title: response.statusText, status: response.status };
}
