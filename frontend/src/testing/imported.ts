import type { Import, ImportedQuiz, Question } from '@/api/generated/quiz';

/** A question with one right answer, the first. */
export function aSingle(text: string, part: object = {}): Question {
  return {
    id: text,
    type: 'single',
    text,
    timeLimitSeconds: 20,
    points: 'normal',
    options: [
      { text: 'Rome', correct: true },
      { text: 'Milan', correct: false },
    ],
    ...part,
  } as Question;
}

export function anImportedQuiz(
  title: string,
  questions: readonly Question[],
  part: Partial<ImportedQuiz> = {},
): ImportedQuiz {
  return {
    title,
    description: '',
    language: 'en',
    tags: [],
    questions: [...questions],
    notices: [],
    ...part,
  };
}

export function anImport(part: Partial<Import> = {}): Import {
  return {
    id: 'i1',
    format: 'kahoot',
    quizzes: [anImportedQuiz('Capitals', [aSingle('Italy?'), aSingle('Lombardy?')])],
    refused: [],
    expiresAt: '2026-01-02T00:00:00Z',
    ...part,
  };
}
