import { describe, expect, it } from 'vitest';
import type { Quiz } from '@/api/generated/quiz';
import { edited, type Editing } from './editing';
import { draftOf, formOf, newQuestion, newQuiz, type QuestionForm, withType } from './form';
import { hintsFor, questionOf } from './hints';

function aQuestion(text: string): QuestionForm {
  return {
    ...newQuestion(),
    text,
    options: [
      { text: 'Yes', correct: true },
      { text: 'No', correct: false },
    ],
  };
}

function editing(...texts: string[]): Editing {
  return { form: { ...newQuiz(), title: 'A quiz', questions: texts.map(aQuestion) }, selected: 0 };
}

const texts = ({ form }: Editing) => form.questions.map(({ text }) => text);

describe('writing a quiz', () => {
  it('moves a question and goes with it', () => {
    const after = edited(editing('a', 'b', 'c'), { type: 'question-moved', index: 2, to: 0 });

    expect(texts(after)).toEqual(['c', 'a', 'b']);
    expect(after.selected).toBe(0);
  });

  it('duplicates a question without its id', () => {
    const before = editing('a', 'b');
    const first = { ...(before.form.questions[0] as QuestionForm), id: 'known' };
    const named = edited(before, { type: 'question-changed', index: 0, question: first });

    const after = edited(named, { type: 'question-duplicated', index: 0 });

    expect(texts(after)).toEqual(['a', 'a', 'b']);
    expect(after.form.questions[1]).not.toHaveProperty('id', 'known');
    expect(after.form.questions[1]?.key).not.toBe(after.form.questions[0]?.key);
  });

  it('stays on a question when another is deleted', () => {
    const last = edited(editing('a', 'b'), { type: 'question-selected', index: 1 });

    const after = edited(last, { type: 'question-deleted', index: 1 });

    expect(texts(after)).toEqual(['a']);
    expect(after.selected).toBe(0);
  });

  it('turns a question into another kind', () => {
    const several: QuestionForm = {
      ...aQuestion('a'),
      type: 'multiple',
      options: ['x', 'y', 'z'].map((text) => ({ text, correct: text !== 'x' })),
    };

    expect(withType(several, 'single').options.map(({ correct }) => correct)).toEqual([
      false,
      true,
      false,
    ]);
    expect(withType(several, 'true-false').options).toEqual([
      { text: 'True', correct: false },
      { text: 'False', correct: true },
    ]);
  });

  it('sends no key with a poll', () => {
    const poll = withType(aQuestion('a'), 'poll');

    const [question] = draftOf({ ...newQuiz(), questions: [poll] }).questions;

    expect(question).toMatchObject({ type: 'poll', options: [{ text: 'Yes' }, { text: 'No' }] });
    expect(JSON.stringify(question)).not.toContain('correct');
  });

  it('keeps questions that it has no form for', () => {
    const number = {
      id: 'n',
      type: 'number',
      text: 'How far?',
      points: 'normal',
      number: { value: 3, tolerance: 0 },
    };
    const quiz = { ...newQuiz(), tags: [], questions: [number] } as unknown as Quiz;

    expect(draftOf(formOf(quiz)).questions).toEqual([number]);
  });
});

describe('hints', () => {
  it('are silent for a whole quiz', () => {
    expect(hintsFor(editing('a').form)).toEqual({});
  });

  it('name fields as the server does', () => {
    const question = {
      ...newQuestion(),
      options: [
        { text: '', correct: false },
        { text: 'x', correct: false },
      ],
    };

    const hints = hintsFor({ ...newQuiz(), questions: [aQuestion('a'), question] });

    expect(Object.keys(hints)).toEqual([
      'title',
      'questions[1].text',
      'questions[1].options[0].text',
      'questions[1].options',
    ]);
    expect(questionOf('questions[1].options[0].text')).toBe(1);
  });

  it('find answers that are there twice and pictures from nowhere', () => {
    const question = {
      ...aQuestion('a'),
      options: [
        { text: 'Yes', correct: true },
        { text: ' Yes ', correct: false },
      ],
      media: { image: '//elsewhere/x.png', alt: 'A picture' },
    };

    const hints = hintsFor({ ...newQuiz(), title: 'A quiz', questions: [question] });

    expect(Object.keys(hints)).toEqual([
      'questions[0].media.image',
      'questions[0].options[1].text',
    ]);
  });
});
