import { describe, expect, it } from 'vitest';
import type { Question, Quiz } from '@/api/generated/quiz';
import type { FormOf, QuestionForm } from '@/questions/forms';
import type { Findings } from '@/questions/writing';
import { edited, type Editing } from './editing';
import {
  draftOf,
  formField,
  formOf,
  newQuestion,
  newQuiz,
  type QuizForm,
  restored,
  withType,
} from './form';
import { findingsIn, questionOf } from './hints';

function aQuestion(text: string): FormOf<'single'> {
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

  it('copies questions of other quizzes behind its own, as questions of their own', () => {
    const copied = [
      { id: 'q1', type: 'open', text: 'Why?', points: 'none' },
      { id: 'q2', type: 'slide', text: 'Half-way', points: 'none' },
    ] as unknown as Question[];

    const after = edited(editing('a'), { type: 'questions-copied', questions: copied });
    const first = edited(
      { form: newQuiz(), selected: 0 },
      { type: 'questions-copied', questions: copied },
    );

    expect(texts(after)).toEqual(['a', 'Why?', 'Half-way']);
    expect(after.selected).toBe(1);
    expect(draftOf(after.form).questions.map((question) => 'id' in question)).toEqual([
      false,
      false,
      false,
    ]);
    expect(texts(first), 'in the place of one that nobody wrote into').toEqual([
      'Why?',
      'Half-way',
    ]);
  });

  it('puts a picture that arrives late to its question, wherever that is, beside what was written', () => {
    const before = editing('a', 'b');
    const first = before.form.questions[0] as QuestionForm;
    const media = { image: '', alt: '' };
    const begun = edited(before, {
      type: 'question-changed',
      index: 0,
      question: { ...first, media },
    });
    const written = edited(begun, {
      type: 'question-changed',
      index: 0,
      question: { ...first, text: 'changed', media: { ...media, alt: 'A hill' } },
    });
    const moved = edited(written, { type: 'question-moved', index: 0, to: 1 });

    const after = edited(moved, { type: 'picture-uploaded', key: first.key, image: '/hill.jpg' });

    expect(texts(after)).toEqual(['b', 'changed']);
    expect(after.form.questions[1]).toHaveProperty('media', { image: '/hill.jpg', alt: 'A hill' });
    expect(after.form.questions[0]).not.toHaveProperty('media');
  });

  it('goes on from what an earlier version of the page kept', () => {
    const { hint: _, notes: __, ...early } = { ...newQuestion(), text: 'Old?' };
    const { partial: ___, several: ____, ...earlier } = early;
    const kept = { ...newQuiz(), questions: [earlier] } as unknown as QuizForm;

    expect(restored(kept).questions).toEqual([{ ...newQuestion(), ...earlier }]);
    const untyped = { ...newQuiz(), questions: [{ ...newQuestion(), points: Number.NaN }] };
    const read = restored(JSON.parse(JSON.stringify(untyped)) as QuizForm);
    expect(findingsIn(read).missing['questions[0].points']).toMatch(/whole number/);
  });

  it('puts a picture to the answer for which it was brought, wherever that is', () => {
    const before = editing('a');
    const question = before.form.questions[0] as FormOf<'single'>;
    const picture = { key: 'p', image: '', alt: '' };
    const [yes, no] = question.options;
    const begun = edited(before, {
      type: 'question-changed',
      index: 0,
      question: {
        ...question,
        options: [no, { ...yes, text: '', picture }] as typeof question.options,
      },
    });

    const { form } = edited(begun, {
      type: 'picture-uploaded',
      key: question.key,
      part: 'p',
      image: '/fox.jpg',
    });

    expect(draftOf(form).questions[0]).toHaveProperty('options', [
      { text: 'No', correct: false },
      { text: '', correct: true, image: '/fox.jpg', alt: '' },
    ]);
    expect(Object.keys(findingsIn(form).missing)).toContain('questions[0].options[1].alt');
  });

  it('leaves a picture away that was taken away while it was on its way', () => {
    const after = edited(editing('a'), { type: 'picture-uploaded', image: '/hill.jpg' });

    expect(after.form.cover).toBeUndefined();
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
    const several: FormOf<'multiple'> = {
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

  it('asks for no words of an empty line that was right before it became a poll', () => {
    const options = ['Yes', 'No', ''].map((text) => ({ text, correct: text === '' }));

    const poll = withType({ ...aQuestion('a'), options }, 'poll');

    expect(inQuestion(poll)).toEqual({ wrong: {}, missing: {} });
    expect(draftOf({ ...newQuiz(), questions: [poll] }).questions[0]).toMatchObject({
      options: [{ text: 'Yes' }, { text: 'No' }],
    });
  });

  it('sends no key with a poll', () => {
    const poll = withType(aQuestion('a'), 'poll');

    const [question] = draftOf({ ...newQuiz(), questions: [poll] }).questions;

    expect(question).toMatchObject({ type: 'poll', options: [{ text: 'Yes' }, { text: 'No' }] });
    expect(JSON.stringify(question)).not.toContain('correct');
  });

  it('reads and writes all that an author may choose', () => {
    const question = {
      id: '1',
      type: 'poll',
      text: 'Tea?',
      points: 750,
      timeLimitSeconds: 600,
      readingSeconds: 5,
      hint: 'It is hot.',
      explanation: 'It is.',
      source: 'https://example.org',
      notes: 'Smile.',
      several: true,
      options: [{ text: 'Yes' }, { text: 'No' }],
    };

    const form = formOf({ ...newQuiz(), tags: [], questions: [question] } as unknown as Quiz);

    expect(form.questions[0]?.type).toBe('poll');
    expect(draftOf(form).questions).toEqual([question]);
  });

  it('keeps questions that it has no form for', () => {
    const later = { id: 'n', type: 'invented', text: 'How far?', points: 'normal', far: 3 };
    const quiz = { ...newQuiz(), tags: [], questions: [later] } as unknown as Quiz;

    expect(draftOf(formOf(quiz)).questions).toEqual([later]);
  });
});

/** As the server gives it back; its questions have ids now. */
function savedAs(id: string, { form }: Editing): QuizForm {
  const draft = draftOf(form);
  const questions = draft.questions.map((question) => Object.assign(question, { id }));
  return formOf({ ...draft, questions } as Quiz, form);
}

describe('saving', () => {
  it('keeps the place and the keys of the page', () => {
    const before = edited(editing('a', 'b'), { type: 'question-selected', index: 1 });

    const after = edited(before, {
      type: 'saved',
      sent: before.form,
      form: savedAs('known', before),
    });

    expect(after.selected).toBe(1);
    expect(after.form.questions.map(({ key }) => key)).toEqual(
      before.form.questions.map(({ key }) => key),
    );
    expect(after.form.questions[1]).toHaveProperty('id', 'known');
  });

  it('keeps what was written while it went on', () => {
    const before = editing('a');
    const meanwhile = edited(before, { type: 'quiz-changed', part: { title: 'Another title' } });

    const after = edited(meanwhile, {
      type: 'saved',
      sent: before.form,
      form: savedAs('known', before),
    });

    expect(after.form.title).toBe('Another title');
    expect(after.form.questions[0]).toHaveProperty('id', 'known');
  });

  it('leaves out lines that nobody has written, and finds fields again in spite of it', () => {
    const gaps: FormOf<'single'> = {
      ...newQuestion(),
      options: ['', 'Yes', ' ', 'No'].map((text) => ({ text, correct: text === 'No' })),
    };
    const form = { ...newQuiz(), questions: [gaps] };

    expect(draftOf(form).questions[0]).toMatchObject({
      options: [{ text: 'Yes' }, { text: 'No', correct: true }],
    });
    expect(formField(form, 'questions[0].options[1].text')).toBe('questions[0].options[3].text');
    expect(formField(form, 'questions[0].text')).toBe('questions[0].text');
    expect(formField(form, 'tags[2]')).toBe('tags');
  });
});

function inQuestion(part: Partial<QuestionForm>): Findings {
  const questions = [{ ...aQuestion('a'), ...part }];
  return findingsIn({ ...newQuiz(), title: 'A quiz', questions });
}

const found = (part: Partial<QuizForm>) => findingsIn({ ...editing('a').form, ...part });

describe('findings', () => {
  it('are none for a whole quiz', () => {
    expect(findingsIn(editing('a').form)).toEqual({ wrong: {}, missing: {} });
  });

  it('wants another licence to be named, and the address of a source to be one', () => {
    expect(found({ licence: 'other' }).missing).toHaveProperty('licence');
    expect(found({ licence: 'other', source: 'GNU GPL 3' }).missing).toEqual({});
    for (const sourceUrl of ['http://a.org', 'a.org', 'javascript:alert(1)', 'https://a@b.org']) {
      expect(found({ sourceUrl }).wrong).toHaveProperty('sourceUrl');
    }
    expect(found({ sourceUrl: 'https://example.org?x=a@b' }).wrong).toEqual({});
  });

  it('call a new quiz unfinished, not wrong, by the names of fields that the server uses', () => {
    const { wrong, missing } = findingsIn(newQuiz());

    expect(wrong).toEqual({});
    expect(Object.keys(missing)).toEqual([
      'title',
      'questions[0].text',
      'questions[0].options[0].text',
      'questions[0].options',
    ]);
    expect(questionOf('questions[1].options[0].text')).toBe(1);
  });

  it('say nothing of surplus lines, but of a right answer without words', () => {
    const yes = { text: 'Yes', correct: false };
    const no = { text: 'No', correct: false };

    expect(
      inQuestion({ options: [{ ...yes, correct: true }, no, { text: '', correct: false }] }),
    ).toEqual({ wrong: {}, missing: {} });
    expect(inQuestion({ options: [yes, no, { text: ' ', correct: true }] }).missing).toHaveProperty(
      ['questions[0].options[2].text'],
    );
  });

  it('know answers by their pictures, alone or with a text', () => {
    const fox = { key: 'p', image: '/fox.jpg', alt: 'A fox' };
    const alone = { text: '', correct: true, picture: fox };
    const { wrong } = inQuestion({
      options: [
        alone,
        { text: 'A fox', correct: false, picture: fox },
        { ...alone, correct: false },
      ],
    });

    expect(Object.keys(wrong)).toEqual([
      'questions[0].options[1].text',
      'questions[0].options[2].alt',
    ]);
  });

  it('find texts of more lines than can be shown', () => {
    const { wrong } = inQuestion({
      text: 'a\n'.repeat(21),
      options: [
        { text: 'a\n'.repeat(7), correct: true },
        { text: 'if x:\n  a', correct: false },
      ],
    });

    expect(Object.keys(wrong)).toEqual(['questions[0].text', 'questions[0].options[0].text']);
  });

  it('find answers that are there twice and pictures from nowhere', () => {
    const { wrong } = inQuestion({
      options: [
        { text: 'Yes', correct: true },
        { text: ' Yes ', correct: false },
      ],
      media: { image: '//elsewhere/x.png', alt: 'A picture' },
    });

    expect(Object.keys(wrong)).toEqual([
      'questions[0].options[1].text',
      'questions[0].media.image',
    ]);
  });
});
