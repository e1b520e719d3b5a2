import type { Picture } from '@/api/generated/quiz';
import { editor } from '@/text/editor';
import { type AnyQuestionForm, isSurplus, type QuestionForm, type QuizForm, tagsOf } from './form';

/** What is to be said, by the field's name as the server calls it: `questions[2].options[0].text`. */
export type Hints = Readonly<Record<string, string>>;

export interface Findings {
  /** What cannot stay as it is. */
  readonly wrong: Hints;
  /** What is yet to be written; nothing is wrong with that while somebody is writing. */
  readonly missing: Hints;
}

const MOST = {
  title: 120,
  description: 2_000,
  tags: 10,
  question: 300,
  questionLines: 20,
  option: 120,
  optionLines: 6,
  explanation: 600,
  source: 300,
};
const FEWEST_OPTIONS = 2;

/** What can be said before asking the server, which has the last word. */
export function findingsIn(form: QuizForm): Findings {
  const wrong: Record<string, string> = {};
  const missing: Record<string, string> = {};
  const notes: Notes = {
    wrong: (field, hint) => {
      wrong[field] ??= hint;
    },
    missing: (field, hint) => {
      missing[field] ??= hint;
    },
  };
  noteText(notes, 'title', form.title, MOST.title, editor.hints.noTitle);
  noteText(notes, 'description', form.description, MOST.description);
  if (tagsOf(form.tags).length > MOST.tags) {
    notes.wrong('tags', editor.hints.tooManyTags);
  }
  noteMedia(notes, 'cover', form.cover);
  if (form.questions.length === 0) {
    notes.missing('questions', editor.hints.noQuestion);
  }
  form.questions.forEach((question, index) => noteQuestion(notes, `questions[${index}]`, question));
  return { wrong, missing };
}

/** The index in `questions[3].text`. */
export function questionOf(field: string): number | undefined {
  const index = /^questions\[(\d+)\]/.exec(field)?.[1];
  return index === undefined ? undefined : Number(index);
}

interface Notes {
  readonly wrong: (field: string, hint: string) => void;
  readonly missing: (field: string, hint: string) => void;
}

function noteQuestion(notes: Notes, field: string, question: AnyQuestionForm): void {
  if (question.type === 'kept') {
    return;
  }
  noteText(notes, `${field}.text`, question.text, MOST.question, editor.hints.noQuestionText);
  noteLines(notes, `${field}.text`, question.text, MOST.questionLines);
  noteOptions(notes, `${field}.options`, question);
  noteText(notes, `${field}.explanation`, question.explanation, MOST.explanation);
  noteText(notes, `${field}.source`, question.source, MOST.source);
  noteMedia(notes, `${field}.media`, question.media);
}

function noteOptions(notes: Notes, field: string, question: QuestionForm): void {
  const { options } = question;
  const lacking = FEWEST_OPTIONS - options.filter(({ text }) => text.trim() !== '').length;
  if (lacking > 0) {
    const blank = options.findIndex(({ text }) => text.trim() === '');
    notes.missing(`${field}[${blank}].text`, editor.hints.fewOptions);
  }
  options.forEach((option, index) => {
    const name = `${field}[${index}].text`;
    noteText(notes, name, option.text, MOST.option);
    noteLines(notes, name, option.text, MOST.optionLines);
    if (option.text.trim() === '' && !isSurplus(option)) {
      notes.missing(name, editor.hints.rightIsBlank);
    }
    if (options.slice(0, index).some((other) => same(other.text, option.text))) {
      notes.wrong(name, editor.hints.repeated);
    }
  });
  if (question.type !== 'poll' && options.every(({ correct }) => !correct)) {
    const isMany = question.type === 'multiple';
    notes.missing(field, isMany ? editor.hints.someRight : editor.hints.oneRight);
  }
}

function noteMedia(notes: Notes, field: string, media: Picture | undefined): void {
  if (!media) {
    return;
  }
  const image = media.image.trim();
  if (image === '') {
    notes.missing(`${field}.image`, editor.hints.noImage);
  } else if (!/^(https:\/\/[^/]|\/(?!\/))/.test(image)) {
    notes.wrong(`${field}.image`, editor.hints.image);
  }
  noteText(notes, `${field}.alt`, media.alt, Infinity, editor.hints.noAlt);
}

function noteText(
  notes: Notes,
  field: string,
  text: string,
  most: number,
  whenEmpty?: string,
): void {
  if (whenEmpty && text.trim() === '') {
    notes.missing(field, whenEmpty);
  }
  if (Array.from(text.trim()).length > most) {
    notes.wrong(field, editor.hints.tooLong(most));
  }
}

function noteLines(notes: Notes, field: string, text: string, most: number): void {
  if (text.trim().split('\n').length > most) {
    notes.wrong(field, editor.hints.tooManyLines(most));
  }
}

function same(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim() === other.trim();
}
