import type { Acceptance, Import, ImportedQuiz } from '@/api/generated/quiz';

export function questionsIn(quizzes: readonly ImportedQuiz[]): number {
  return quizzes.reduce((total, { questions }) => total + questions.length, 0);
}

type QuizNotice = ImportedQuiz['notices'][number];

/** What is said of each of several quizzes as a whole, such as that they were one: once is enough. */
export function commonTo(quizzes: readonly ImportedQuiz[]): readonly QuizNotice[] {
  const [first, ...others] = quizzes;
  return first === undefined || others.length === 0
    ? []
    : first.notices.filter((notice) => others.every(({ notices }) => notices.some(isSame(notice))));
}

/** What is said of this one alone. */
export function ownNotices(
  { notices }: ImportedQuiz,
  common: readonly QuizNotice[],
): readonly QuizNotice[] {
  return notices.filter((notice) => !common.some(isSame(notice)));
}

function isSame(one: QuizNotice): (other: QuizNotice) => boolean {
  return (other) =>
    one.question === undefined &&
    other.question === undefined &&
    other.place === one.place &&
    other.message === one.message;
}

/** How many there are to read. */
export function remarksIn(quizzes: readonly ImportedQuiz[]): number {
  const common = commonTo(quizzes);
  return quizzes.reduce((total, quiz) => total + ownNotices(quiz, common).length, common.length);
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
