import type {
  Picture,
  Points,
  Question,
  QuestionDraft,
  Quiz,
  QuizDraft,
  Visibility,
} from '@/api/generated/quiz';
import { editor } from '@/text/editor';
import { likelyLanguage } from './languages';

export const EDITABLE_TYPES = ['single', 'multiple', 'true-false', 'poll'] as const;
export type EditableType = (typeof EDITABLE_TYPES)[number];

export type Weight = Extract<Points, string>;

/** What the form has fields for. */
const WRITTEN: ReadonlySet<string> = new Set([
  'id',
  'type',
  'text',
  'timeLimitSeconds',
  'points',
  'options',
  'explanation',
  'source',
  'media',
]);

export interface OptionForm {
  readonly text: string;
  readonly correct: boolean;
}

/** A question as it is being written: everything is there, perhaps empty. */
export interface QuestionForm {
  /** For the page only; the server's `id` is there once it is saved. */
  readonly key: string;
  readonly id?: string | undefined;
  readonly type: EditableType;
  readonly text: string;
  readonly timeLimitSeconds?: number | undefined;
  readonly points: Weight;
  readonly options: readonly OptionForm[];
  readonly explanation: string;
  readonly source: string;
  readonly media?: Picture | undefined;
}

/** A question of a kind that has no form yet, or with parts that have none; it is kept as it came. */
export interface KeptQuestion {
  readonly key: string;
  readonly type: 'kept';
  readonly text: string;
  readonly draft: QuestionDraft;
}

export type AnyQuestionForm = QuestionForm | KeptQuestion;

export interface QuizForm {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly visibility: Visibility;
  /** As typed, separated by commas. */
  readonly tags: string;
  readonly cover?: Picture | undefined;
  readonly questions: readonly AnyQuestionForm[];
}

let keys = 0;

export function newKey(): string {
  keys += 1;
  return `${Date.now().toString(36)}-${keys}`;
}

export function newQuestion(): QuestionForm {
  return {
    key: newKey(),
    type: 'single',
    text: '',
    timeLimitSeconds: 20,
    points: 'normal',
    options: Array.from({ length: 4 }, () => ({ text: '', correct: false })),
    explanation: '',
    source: '',
  };
}

export function newQuiz(): QuizForm {
  return {
    title: '',
    description: '',
    language: likelyLanguage(),
    visibility: 'private',
    tags: '',
    questions: [newQuestion()],
  };
}

/** The same answers, as far as they fit the other kind. */
export function withType(question: QuestionForm, type: EditableType): QuestionForm {
  return { ...question, type, options: optionsFor(type, question) };
}

function optionsFor(type: EditableType, { options }: QuestionForm): OptionForm[] {
  const firstRight = options.findIndex(({ correct }) => correct);
  switch (type) {
    case 'true-false':
      return [
        { text: editor.true, correct: firstRight !== 1 },
        { text: editor.false, correct: firstRight === 1 },
      ];
    case 'single':
      return options.map((option, index) => ({ ...option, correct: index === firstRight }));
    case 'multiple':
      return [...options];
    case 'poll':
      return options.map((option) => ({ ...option, correct: false }));
  }
}

/** An empty line that nobody has marked as right: there for convenience, not part of the quiz. */
export function isSurplus({ text, correct }: OptionForm): boolean {
  return text.trim() === '' && !correct;
}

/** With the keys of the form it was saved from, so that the page stays where it is. */
export function formOf(quiz: Quiz, before?: QuizForm): QuizForm {
  return {
    title: quiz.title,
    description: quiz.description,
    language: quiz.language,
    visibility: quiz.visibility,
    tags: quiz.tags.join(', '),
    cover: quiz.cover,
    questions: quiz.questions.map((question, index) => ({
      ...questionFormOf(question),
      key: before?.questions[index]?.key ?? question.id,
    })),
  };
}

type Unkeyed = Omit<QuestionForm, 'key'> | Omit<KeptQuestion, 'key'>;

function questionFormOf(question: Question): Unkeyed {
  const kept: Unkeyed = { type: 'kept', text: question.text, draft: question as QuestionDraft };
  const { points, media } = question;
  if (
    !('options' in question) ||
    !Object.keys(question).every((part) => WRITTEN.has(part)) ||
    typeof points !== 'string' ||
    media?.sound !== undefined
  ) {
    return kept;
  }
  return {
    id: question.id,
    type: question.type,
    text: question.text,
    timeLimitSeconds: question.timeLimitSeconds,
    points,
    options: question.options.map((option) => ({
      text: option.text,
      correct: 'correct' in option && option.correct === true,
    })),
    explanation: question.explanation ?? '',
    source: question.source ?? '',
    media: media && { image: media.image ?? '', alt: media.alt ?? '' },
  };
}

export function tagsOf(typed: string): string[] {
  return typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

export function draftOf(form: QuizForm): QuizDraft {
  return {
    title: form.title,
    description: form.description,
    language: form.language,
    visibility: form.visibility,
    tags: tagsOf(form.tags),
    ...(form.cover && { cover: form.cover }),
    questions: form.questions.map(questionDraftOf),
  };
}

function questionDraftOf(question: AnyQuestionForm): QuestionDraft {
  if (question.type === 'kept') {
    return question.draft;
  }
  const { id, type, text, timeLimitSeconds, points, explanation, source, media } = question;
  const options = question.options.filter((option) => !isSurplus(option));
  const common = {
    text,
    points,
    ...(id && { id }),
    ...(timeLimitSeconds && { timeLimitSeconds }),
    ...(explanation && { explanation }),
    ...(source && { source }),
    ...(media && { media }),
  };
  return type === 'poll'
    ? { ...common, type, options: options.map(({ text }) => ({ text })) }
    : { ...common, type, options };
}

/** The form's name for a field of its draft, which lacks surplus options and has each tag apart. */
export function formField({ questions }: QuizForm, field: string): string {
  if (field.startsWith('tags[')) {
    return 'tags';
  }
  return field.replace(
    /^questions\[(\d+)\]\.options\[(\d+)\]/,
    (whole: string, question: string, option: string) => {
      const written = questions[Number(question)];
      const index =
        written?.type === 'kept'
          ? undefined
          : written?.options.indexOf(
              written.options.filter((each) => !isSurplus(each))[Number(option)] as OptionForm,
            );
      return index === undefined || index < 0 ? whole : `questions[${question}].options[${index}]`;
    },
  );
}
