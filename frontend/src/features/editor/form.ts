import type {
  Licence,
  Picture,
  Points,
  Question,
  QuestionDraft,
  Quiz,
  QuizDraft,
  Visibility,
} from '@/api/generated/quiz';
import {
  begun,
  draftFrom,
  fieldOf,
  FIRST_TYPE,
  formFrom,
  type FormOf,
  type FormType,
  hasForm,
  linesOf,
  mayBeAnonymous,
  partsOf,
  type QuestionForm,
} from '@/questions/forms';
import { type CommonForm, newKey } from '@/questions/writing';
import { likelyLanguage } from '@/text/languages';

/** What all forms have fields for. */
const WRITTEN: ReadonlySet<string> = new Set([
  'id',
  'type',
  'text',
  'format',
  'timeLimitSeconds',
  'points',
  'readingSeconds',
  'hint',
  'explanation',
  'source',
  'notes',
  'media',
]);

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
  readonly licence: Licence | 'unstated';
  readonly source: string;
  readonly sourceUrl: string;
  readonly questions: readonly AnyQuestionForm[];
}

/** Nothing is said of licence and source. */
const UNSTATED = { licence: 'unstated', source: '', sourceUrl: '' } as const;

function emptyCommon(): CommonForm {
  return {
    key: newKey(),
    text: '',
    points: 'normal',
    hint: '',
    explanation: '',
    source: '',
    notes: '',
  };
}

export function newQuestion(): FormOf<typeof FIRST_TYPE> {
  return begun({ ...emptyCommon(), timeLimitSeconds: 20 }, FIRST_TYPE);
}

/** A form that an earlier version of this page may have kept, with all that it did not know yet. */
export function restored(form: QuizForm): QuizForm {
  return {
    ...UNSTATED,
    ...form,
    questions: form.questions.map((question) =>
      question.type === 'kept'
        ? question
        : {
            ...begun(emptyCommon(), question.type),
            ...question,
            // JSON has no word for a number that is yet to be typed.
            points: (question.points as Points | null) ?? Number.NaN,
          },
    ),
  };
}

export function newQuiz(): QuizForm {
  return {
    title: '',
    description: '',
    language: likelyLanguage(),
    visibility: 'private',
    tags: '',
    ...UNSTATED,
    questions: [newQuestion()],
  };
}

/** For a quiz of one's own, of what was written of another one. */
export function asNew(form: QuizForm): QuizForm {
  return {
    ...form,
    visibility: 'private',
    questions: form.questions.map((question) => {
      if (question.type === 'kept') {
        const { id: _, ...draft } = question.draft;
        return { ...question, draft: draft as QuestionDraft };
      }
      return { ...question, id: undefined };
    }),
  };
}

/** The same question as another kind, with its answers as far as they fit. */
export function withType<T extends FormType>(question: QuestionForm, type: T): FormOf<T> {
  return begun(commonOf(question), type, linesOf(question));
}

function commonOf(question: QuestionForm): CommonForm {
  const { key, id, text, format, timeLimitSeconds, points, readingSeconds } = question;
  const { hint, explanation, source, notes, media, sound, isAnonymous } = question;
  return {
    key,
    id,
    text,
    format,
    timeLimitSeconds,
    points,
    readingSeconds,
    hint,
    explanation,
    source,
    notes,
    media,
    sound,
    isAnonymous,
  };
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
    licence: quiz.licence ?? UNSTATED.licence,
    source: quiz.source ?? '',
    sourceUrl: quiz.sourceUrl ?? '',
    questions: quiz.questions.map((question, index) =>
      questionFormOf(question, before?.questions[index]?.key ?? question.id),
    ),
  };
}

export function questionFormOf(question: Question, key: string): AnyQuestionForm {
  const { points, media } = question;
  if (!hasForm(question) || !isWritten(question, partsOf(question))) {
    return { key, type: 'kept', text: question.text, draft: question as QuestionDraft };
  }
  const { id, text, format, timeLimitSeconds, readingSeconds } = question;
  const { hint = '', explanation = '', source = '', notes = '' } = question;
  const common: CommonForm = {
    key,
    id,
    text,
    format,
    timeLimitSeconds,
    points,
    readingSeconds,
    hint,
    explanation,
    source,
    notes,
    media: media?.image === undefined ? undefined : { image: media.image, alt: media.alt ?? '' },
    sound:
      media?.sound === undefined
        ? undefined
        : { sound: media.sound, transcript: media.transcript ?? '' },
    isAnonymous: 'anonymous' in question && question.anonymous === true,
  };
  return formFrom(common, question);
}

function isWritten(question: Question, more: readonly string[]): boolean {
  return Object.keys(question).every((part) => WRITTEN.has(part) || more.includes(part));
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
    licence: form.licence,
    ...(form.source && { source: form.source }),
    ...(form.sourceUrl && { sourceUrl: form.sourceUrl }),
    questions: form.questions.map(questionDraftOf),
  };
}

function questionDraftOf(question: AnyQuestionForm): QuestionDraft {
  if (question.type === 'kept') {
    return question.draft;
  }
  const { id, text, format, timeLimitSeconds, points, readingSeconds, media } = question;
  const { hint, explanation, source, notes, sound } = question;
  const common = {
    text,
    points,
    ...(id && { id }),
    ...(format && { format }),
    ...(timeLimitSeconds && { timeLimitSeconds }),
    ...(readingSeconds && { readingSeconds }),
    ...(hint && { hint }),
    ...(explanation && { explanation }),
    ...(source && { source }),
    ...(notes && { notes }),
    ...((media || sound) && { media: { ...media, ...sound } }),
    ...(question.isAnonymous && mayBeAnonymous(question.type) && { anonymous: true }),
  };
  return draftFrom(common, question);
}

/** The form's name for a field of its draft, which lacks surplus answers and has each tag apart. */
export function formField({ questions }: QuizForm, field: string): string {
  if (field.startsWith('tags[')) {
    return 'tags';
  }
  const [, name = '', index = '', rest = ''] = /^(questions\[(\d+)\]\.)(.*)$/.exec(field) ?? [];
  const question = questions[Number(index)];
  return name === '' || !question || question.type === 'kept'
    ? field
    : name + fieldOf(question, rest);
}
