import type { Question } from '@/api/generated/quiz';
import type { CreateSession } from '@/api/generated/session';

/** As it is typed. */
export interface DrawForm {
  readonly questions: number | undefined;
  readonly tags: string;
}

export const NO_DRAW: DrawForm = { questions: undefined, tags: '' };

/** As many as a room takes. */
const MOST = 100;
const MOST_TAGS = 10;

/** How many there are to draw: a slide comes with the question that it leads to. */
export function drawable(questions: readonly Pick<Question, 'type'>[]): number {
  return questions.filter(({ type }) => type !== 'slide').length;
}

/** What the room is to draw; nothing where all questions are played. */
export function drawOf({ questions, tags }: DrawForm): Pick<CreateSession, 'draw'> {
  if (questions === undefined) {
    return {};
  }
  const names = [...new Set(tags.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
  return {
    draw: {
      questions: Math.min(MOST, Math.max(1, questions)),
      ...(names.length > 0 && { tags: names.slice(0, MOST_TAGS) }),
    },
  };
}
