import type { Media } from '@/api/generated/quiz';
import { editor } from '@/text/editor';
import { type AnyQuestionForm, type QuestionForm, type QuizForm, tagsOf } from './form';

/** What is wrong, by the field's name as the server calls it: `questions[2].options[0].text`. */
export type Hints = Readonly<Record<string, string>>;

const MOST = {
  title: 120,
  description: 2_000,
  tags: 10,
  question: 300,
  option: 120,
  explanation: 600,
  source: 300,
};

/** What can be said before asking the server, which has the last word. */
export function hintsFor(form: QuizForm): Hints {
  const hints: Record<string, string> = {};
  const say = (field: string, hint: string | undefined) => {
    if (hint) {
      hints[field] ??= hint;
    }
  };
  say('title', required(form.title, MOST.title));
  say('description', tooLong(form.description, MOST.description));
  say('tags', tagsOf(form.tags).length > MOST.tags ? editor.hints.tooManyTags : undefined);
  sayMedia(say, 'cover', form.cover);
  say('questions', form.questions.length === 0 ? editor.hints.noQuestion : undefined);
  form.questions.forEach((question, index) => sayQuestion(say, `questions[${index}]`, question));
  return hints;
}

/** The index in `questions[3].text`. */
export function questionOf(field: string): number | undefined {
  const index = /^questions\[(\d+)\]/.exec(field)?.[1];
  return index === undefined ? undefined : Number(index);
}

type Say = (field: string, hint: string | undefined) => void;

function sayQuestion(say: Say, field: string, question: AnyQuestionForm): void {
  if (question.type === 'kept') {
    return;
  }
  say(`${field}.text`, required(question.text, MOST.question));
  say(`${field}.explanation`, tooLong(question.explanation, MOST.explanation));
  say(`${field}.source`, tooLong(question.source, MOST.source));
  sayMedia(say, `${field}.media`, question.media);
  question.options.forEach(({ text }, index) => {
    const option = `${field}.options[${index}].text`;
    say(option, required(text, MOST.option));
    const isRepeated = question.options.slice(0, index).some((other) => same(other.text, text));
    say(option, isRepeated ? editor.hints.repeated : undefined);
  });
  say(`${field}.options`, keyHint(question));
}

function keyHint({ type, options }: QuestionForm): string | undefined {
  const right = options.filter(({ correct }) => correct).length;
  switch (type) {
    case 'single':
    case 'true-false':
      return right === 1 ? undefined : editor.hints.oneRight;
    case 'multiple':
      return right > 0 ? undefined : editor.hints.someRight;
    case 'poll':
      return undefined;
  }
}

function sayMedia(say: Say, field: string, media: Media | undefined): void {
  if (media) {
    const isAddress = /^(https:\/\/[^/]|\/(?!\/))/.test(media.image.trim());
    say(`${field}.image`, isAddress ? undefined : editor.hints.image);
    say(`${field}.alt`, media.alt.trim() ? undefined : editor.hints.missing);
  }
}

function required(text: string, most: number): string | undefined {
  return text.trim() ? tooLong(text, most) : editor.hints.missing;
}

function tooLong(text: string, most: number): string | undefined {
  return Array.from(text.trim()).length > most ? editor.hints.tooLong(most) : undefined;
}

function same(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim() === other.trim();
}
