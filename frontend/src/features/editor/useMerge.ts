import { useState } from 'react';
import type { Quiz, Version } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { versionOf } from './versions/useVersions';

/** What somebody else has saved meanwhile. */
export interface Meeting {
  readonly theirs: Quiz;
  /** That version, with who saved it. */
  readonly saved?: Version | undefined;
  /** What both began from, where it is still known. */
  readonly base?: Version | undefined;
}

export interface Meetings {
  readonly meeting: Meeting | undefined;
  readonly problem: Problem | undefined;
  readonly open: (quizId: string, basedOn: number) => Promise<void>;
  readonly close: () => void;
}

export function useMerge(): Meetings {
  const [meeting, setMeeting] = useState<Meeting>();
  const [problem, setProblem] = useState<Problem>();
  return {
    meeting,
    problem,
    open: async (quizId, basedOn) => {
      setProblem(undefined);
      try {
        setMeeting(await met(quizId, basedOn));
      } catch (error) {
        setProblem(problemOf(error));
      }
    },
    close: () => setMeeting(undefined),
  };
}

async function met(quizId: string, basedOn: number): Promise<Meeting> {
  const theirs = await answered(quizzes.GET('/quizzes/{id}', { params: { path: { id: quizId } } }));
  const [base, saved] = await Promise.all([known(quizId, basedOn), known(quizId, theirs.version)]);
  return { theirs, base, saved };
}

/** It may have been thinned out. */
async function known(quizId: string, version: number): Promise<Version | undefined> {
  try {
    return await versionOf(quizId, version);
  } catch (error) {
    if (problemOf(error).status === 404) {
      return undefined;
    }
    throw error;
  }
}
