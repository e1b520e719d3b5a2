import type { Acceptance, Import, ImportedQuiz } from '@/api/generated/quiz';

export function questionsIn(quizzes: readonly ImportedQuiz[]): number {
  return quizzes.reduce((total, { questions }) => total + questions.length, 0);
}

export function remarksIn(quizzes: readonly ImportedQuiz[]): number {
  return quizzes.reduce((total, { notices }) => total + notices.length, 0);
}

/** The quizzes at these places. */
export function chosenOf({ quizzes }: Import, chosen: ReadonlySet<number>): ImportedQuiz[] {
  return quizzes.filter((_, place) => chosen.has(place));
}

/** What to ask for so that these quizzes are kept. */
export function acceptanceOf(
  { quizzes, refused }: Import,
  chosen: ReadonlySet<number>,
): Acceptance {
  const isAll = chosen.size === quizzes.length;
  return {
    ...(!isAll && { quizzes: [...chosen].toSorted((one, other) => one - other) }),
    // The choice was made by whoever saw what is left out.
    goodOnly: refused.length > 0,
  };
}
