import { describe, expect, it } from 'vitest';
import type { Question } from '@/api/generated/quiz';
import { Chance } from '@/testing/chance';
import { aSingle } from '@/testing/imported';
import { draftOf, formOf, newQuestion, newQuiz, type QuizForm } from '../form';
import { isSame } from './compare';
import { type Choices, merged } from './merge';

function aForm(questions: readonly Question[], title = 'Capitals'): QuizForm {
  const quiz = { ...newQuiz(), title, tags: [], questions };
  return formOf(quiz as unknown as Parameters<typeof formOf>[0]);
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => aSingle(text)) as [
  Question,
  Question,
  Question,
  Question,
];
const texts = ({ questions }: QuizForm) => questions.map(({ text }) => text);
const renamed = (question: Question, text: string): Question => ({ ...question, text });

function both(base: QuizForm, mine: QuizForm, theirs: QuizForm, choices: Choices = {}) {
  const { conflicts, form } = merged(base, mine, theirs);
  return { conflicts: conflicts.map(({ id }) => id), texts: texts(form(choices)) };
}

function of(form: QuizForm, key: string) {
  return draftOf(form).questions[form.questions.findIndex((question) => question.key === key)];
}

describe('bringing two together', () => {
  it('takes from each what it alone has changed', () => {
    expect(
      both(
        aForm([a, b, c]),
        aForm([a, renamed(b, 'B'), c, d]),
        aForm([c, renamed(a, 'A'), b], 'Rivers'),
      ),
    ).toEqual({ conflicts: [], texts: ['c', 'd', 'A', 'B'] });
  });

  it('asks where both have changed the same', () => {
    const base = aForm([a, b]);
    const mine = aForm([renamed(a, 'mine'), b], 'Mine');
    const theirs = aForm([renamed(a, 'theirs'), b], 'Theirs');

    expect(both(base, mine, theirs)).toEqual({ conflicts: ['title', 'a'], texts: ['mine', 'b'] });
    expect(both(base, mine, theirs, { a: 'theirs' }).texts).toEqual(['theirs', 'b']);
    expect(merged(base, mine, theirs).form({ title: 'theirs' }).title).toBe('Theirs');
  });

  it('asks where one has removed what the other has changed, and removes what only one cared for', () => {
    const base = aForm([a, b, c]);

    expect(both(base, aForm([b]), aForm([renamed(a, 'A'), b, c]))).toEqual({
      conflicts: ['a'],
      texts: ['b'],
    });
    expect(both(base, aForm([b]), aForm([renamed(a, 'A'), b, c]), { a: 'theirs' }).texts).toEqual([
      'A',
      'b',
    ]);
  });

  it('asks whose order it is to be where both have moved questions', () => {
    const base = aForm([a, b, c]);

    expect(both(base, aForm([c, a, b]), aForm([b, a, c])).conflicts).toEqual(['order']);
    expect(both(base, aForm([c, a, b]), aForm([b, a, c]), { order: 'theirs' }).texts).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('removes nothing and takes nothing for granted where it does not know what both began from', () => {
    const { conflicts, form } = merged(undefined, aForm([a, b]), aForm([renamed(a, 'A'), c]));

    expect(conflicts.map(({ id }) => id)).toEqual(['a']);
    expect(texts(form({})).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('brings licence and source together like the title', () => {
    const base = aForm([a]);
    const mine = { ...base, source: 'An atlas' };
    const theirs = { ...base, licence: 'CC0-1.0' as const };

    const { conflicts, form } = merged(base, mine, theirs);

    expect(conflicts).toEqual([]);
    expect(form({})).toMatchObject({ source: 'An atlas', licence: 'CC0-1.0' });
    expect(draftOf(form({}))).toMatchObject({ source: 'An atlas', licence: 'CC0-1.0' });
  });

  it('keeps new questions of both', () => {
    const base = aForm([a]);
    const mine = { ...base, questions: [...base.questions, { ...newQuestion(), text: 'new' }] };

    expect(both(base, mine, aForm([a, d]))).toEqual({ conflicts: [], texts: ['a', 'd', 'new'] });
  });

  it('loses nothing and invents nothing, whatever two have done', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const chance = new Chance(seed);
      const base = aForm(Array.from({ length: chance.below(7) }, (_, at) => aSingle(`q${at}`)));
      const mine = edited(base, chance, 'm');
      const theirs = edited(base, chance, 't');
      const { conflicts, form } = merged(base, mine, theirs);
      const result = form({});
      const where = `seed ${seed}`;

      const ids = result.questions.map(({ key }) => key);
      expect(new Set(ids).size, where).toBe(ids.length);
      const keys = [base, mine, theirs].flatMap(({ questions }) => questions.map(({ key }) => key));
      for (const key of new Set(keys)) {
        const [was, ours, others, now] = [base, mine, theirs, result].map((one) => of(one, key));
        const isConflict = conflicts.some(({ id }) => id === key);
        const expected = isSame(ours, was) ? others : ours;
        expect(isSame(now, expected), `${where} ${key}`).toBe(true);
        expect(isConflict).toBe(
          !isSame(ours, was) && !isSame(others, was) && !isSame(ours, others),
        );
      }
      expect(texts(merged(base, base, theirs).form({})), where).toEqual(texts(theirs));
      expect(texts(merged(base, mine, base).form({})), where).toEqual(texts(mine));
      expect(merged(base, mine, mine).conflicts).toEqual([]);
    }
  });
});

function edited(form: QuizForm, chance: Chance, name: string): QuizForm {
  let { questions } = form;
  for (let step = chance.below(5); step > 0; step -= 1) {
    const at = chance.below(questions.length);
    const question = questions[at];
    switch (chance.below(4)) {
      case 0: {
        const added = aForm([aSingle(`${name}${step}-${chance.below(1_000_000)}`)]).questions;
        questions = questions.toSpliced(chance.below(questions.length + 1), 0, ...added);
        break;
      }
      case 1:
        questions = questions.filter((one) => one !== question);
        break;
      case 2:
        questions = question
          ? questions.toSpliced(at, 1).toSpliced(chance.below(questions.length), 0, question)
          : questions;
        break;
      default:
        questions = questions.map((one) =>
          one === question ? { ...one, text: `text ${chance.below(3)}` } : one,
        );
    }
  }
  return { ...form, questions };
}
