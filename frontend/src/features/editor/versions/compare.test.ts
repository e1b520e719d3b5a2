import { describe, expect, it } from 'vitest';
import type { Question } from '@/api/generated/quiz';
import { Chance } from '@/testing/chance';
import { aSingle } from '@/testing/imported';
import { compared, isSame, type Written } from './compare';

function aQuiz(questions: readonly Question[], part: Partial<Written> = {}): Written {
  return {
    title: 'Capitals',
    description: '',
    language: 'en',
    visibility: 'private',
    tags: [],
    questions: [...questions],
    ...part,
  };
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => aSingle(text)) as [
  Question,
  Question,
  Question,
  Question,
];

const kinds = (before: Written, after: Written) =>
  compared(before, after).questions.map(
    ({ id, before, after, parts, isMoved }) =>
      `${id}: ${!before ? 'added' : !after ? 'removed' : isMoved ? 'moved' : ''}${parts.join()}`,
  );

describe('comparing two versions', () => {
  it('finds what was added, removed, moved and changed', () => {
    expect(kinds(aQuiz([a, b, c]), aQuiz([a, d, c]))).toEqual(['d: added', 'b: removed']);
    expect(kinds(aQuiz([a, b, c]), aQuiz([c, a, b]))).toEqual(['c: moved']);
    expect(kinds(aQuiz([a, b]), aQuiz([a, { ...b, text: 'B?', points: 'double' }]))).toEqual([
      'b: text,points',
    ]);
  });

  it('finds no change where only names stand in another order', () => {
    const turned = Object.fromEntries(Object.entries(a).toReversed()) as unknown as Question;

    expect(kinds(aQuiz([a]), aQuiz([turned]))).toEqual([]);
  });

  it('names what has changed of the quiz itself', () => {
    const { details } = compared(aQuiz([a]), aQuiz([a], { title: 'Rivers', tags: ['water'] }));

    expect(details).toEqual(['title', 'tags']);
  });

  it('tells all and nothing else, whatever was done to a quiz', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const chance = new Chance(seed);
      const before = aQuiz(Array.from({ length: chance.below(8) }, (_, at) => aSingle(`q${at}`)));
      const after = edited(before, chance);

      const { questions, unchanged } = compared(before, after);

      const old = before.questions.map(({ id }) => id);
      const now = after.questions.map(({ id }) => id);
      const ids = (is: (change: (typeof questions)[number]) => boolean) =>
        questions.filter(is).map(({ id }) => id);
      expect(ids((one) => !one.before)).toEqual(now.filter((id) => !old.includes(id)));
      expect(ids((one) => !one.after)).toEqual(old.filter((id) => !now.includes(id)));
      const moved = ids((one) => one.isMoved);
      const still = (all: readonly string[]) =>
        all.filter((id) => old.includes(id) && now.includes(id) && !moved.includes(id));
      expect(still(old), `seed ${seed}`).toEqual(still(now));
      const changed = ids((one) => one.parts.length > 0);
      const differ = before.questions.filter((one) => {
        const other = after.questions.find(({ id }) => id === one.id);
        return other && !isSame(one, other);
      });
      expect(changed.toSorted()).toEqual(differ.map(({ id }) => id).toSorted());
      expect(unchanged).toBe(now.length - questions.filter((one) => one.after).length);
      expect(compared(after, after).questions).toEqual([]);
    }
  });
});

function edited(quiz: Written, chance: Chance): Written {
  let questions = [...quiz.questions];
  for (let step = chance.below(6); step > 0; step -= 1) {
    const at = chance.below(questions.length);
    const question = questions[at];
    const to = chance.below(questions.length + 1);
    switch (chance.below(4)) {
      case 0:
        questions = questions.toSpliced(to, 0, aSingle(`new${step}-${chance.below(1_000_000)}`));
        break;
      case 1:
        questions = questions.filter((one) => one !== question);
        break;
      case 2:
        questions = question ? questions.toSpliced(at, 1).toSpliced(to, 0, question) : questions;
        break;
      default:
        questions = questions.map((one) =>
          one === question ? { ...one, text: `text ${chance.below(3)}` } : one,
        );
    }
  }
  return { ...quiz, questions };
}
