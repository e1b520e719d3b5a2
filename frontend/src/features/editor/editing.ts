import type { Question } from '@/api/generated/quiz';
import { unreachable } from '@/game/never';
import { type QuestionForm, withPicture as withPartPicture } from '@/questions/forms';
import { newKey } from '@/questions/writing';
import { type AnyQuestionForm, newQuestion, questionFormOf, type QuizForm } from './form';

export interface Editing {
  readonly form: QuizForm;
  /** Index of the question that is open for writing. */
  readonly selected: number;
}

export type Edit =
  | { readonly type: 'quiz-changed'; readonly part: Partial<Omit<QuizForm, 'questions'>> }
  | { readonly type: 'question-changed'; readonly index: number; readonly question: QuestionForm }
  /** For the quiz itself without a key; writing has gone on while the picture was on its way. */
  | {
      readonly type: 'picture-uploaded';
      readonly key?: string | undefined;
      /** Of the question, which has it in place of the question itself. */
      readonly part?: string | undefined;
      readonly image: string;
    }
  | { readonly type: 'sound-uploaded'; readonly key: string; readonly sound: string }
  | { readonly type: 'question-selected'; readonly index: number }
  | { readonly type: 'question-added' }
  /** From other quizzes, each of which keeps its own. */
  | { readonly type: 'questions-copied'; readonly questions: readonly Question[] }
  | { readonly type: 'question-duplicated'; readonly index: number }
  | { readonly type: 'question-deleted'; readonly index: number }
  | { readonly type: 'question-moved'; readonly index: number; readonly to: number }
  | { readonly type: 'loaded'; readonly form: QuizForm }
  /** `sent` came back from the server as `form`; writing may have gone on meanwhile. */
  | { readonly type: 'saved'; readonly sent: QuizForm; readonly form: QuizForm };

type PictureUploaded = Extract<Edit, { readonly type: 'picture-uploaded' }>;

export function edited(state: Editing, edit: Edit): Editing {
  const { form, selected } = state;
  const { questions } = form;
  switch (edit.type) {
    case 'quiz-changed':
      return { ...state, form: { ...form, ...edit.part } };
    case 'question-changed':
      return withQuestions(state, questions.with(edit.index, edit.question));
    case 'picture-uploaded':
      return { ...state, form: withPicture(form, edit) };
    case 'sound-uploaded':
      return withQuestions(
        state,
        questions.map((question) =>
          question.key === edit.key && question.type !== 'kept' && question.sound
            ? { ...question, sound: { ...question.sound, sound: edit.sound } }
            : question,
        ),
      );
    case 'question-selected':
      return { ...state, selected: edit.index };
    case 'question-added':
      return withQuestions(state, [...questions, newQuestion()], questions.length);
    case 'questions-copied':
      return withCopies(state, edit.questions);
    case 'question-duplicated':
      return withQuestions(state, duplicated(questions, edit.index), edit.index + 1);
    case 'question-deleted':
      return withQuestions(
        state,
        questions.toSpliced(edit.index, 1),
        Math.max(0, Math.min(selected, questions.length - 2)),
      );
    case 'question-moved':
      return withQuestions(state, moved(questions, edit.index, edit.to), edit.to);
    case 'loaded':
      return { form: edit.form, selected: Math.min(selected, edit.form.questions.length - 1) };
    case 'saved':
      return { ...state, form: form === edit.sent ? edit.form : withIds(form, edit.form) };
    default:
      return unreachable(edit);
  }
}

/** Questions that are known to the server now must not be saved as new ones again. */
function withIds(form: QuizForm, saved: QuizForm): QuizForm {
  const known = new Map(saved.questions.map((question) => [question.key, question]));
  return {
    ...form,
    questions: form.questions.map((question) => {
      const before = known.get(question.key);
      if (question.type === 'kept' || !before) {
        return question;
      }
      return before.type === 'kept' ? question : { ...question, id: before.id };
    }),
  };
}

/** Where it was taken away again meanwhile, it stays away. */
function withPicture(form: QuizForm, { key, part, image }: PictureUploaded): QuizForm {
  if (key === undefined) {
    return form.cover ? { ...form, cover: { ...form.cover, image } } : form;
  }
  return {
    ...form,
    questions: form.questions.map((question) => {
      if (question.key !== key || question.type === 'kept') {
        return question;
      }
      if (part !== undefined) {
        return withPartPicture(question, part, image);
      }
      return question.media ? { ...question, media: { ...question.media, image } } : question;
    }),
  };
}

function withQuestions(
  { form, selected }: Editing,
  questions: readonly AnyQuestionForm[],
  next = selected,
): Editing {
  return { form: { ...form, questions }, selected: next };
}

/** A question that nothing was written into yet gives its place to them. */
function withCopies(state: Editing, copied: readonly Question[]): Editing {
  const { questions } = state.form;
  const [only] = questions;
  const before = questions.length === 1 && only && isUntouched(only) ? [] : questions;
  return copied.length === 0
    ? state
    : withQuestions(
        state,
        [...before, ...copied.map((question) => copyOf(questionFormOf(question, newKey())))],
        before.length,
      );
}

function isUntouched(question: AnyQuestionForm): boolean {
  const { key } = question;
  return JSON.stringify(question) === JSON.stringify({ ...newQuestion(), key });
}

function duplicated(questions: readonly AnyQuestionForm[], index: number): AnyQuestionForm[] {
  const original = questions[index];
  if (!original) {
    return [...questions];
  }
  return questions.toSpliced(index + 1, 0, copyOf(original));
}

/** The copy is another question: the server gives it an id of its own. */
function copyOf(question: AnyQuestionForm): AnyQuestionForm {
  if (question.type === 'kept') {
    const { id: _, ...draft } = question.draft;
    return { ...question, key: newKey(), draft };
  }
  return { ...question, key: newKey(), id: undefined };
}

function moved(questions: readonly AnyQuestionForm[], from: number, to: number): AnyQuestionForm[] {
  const question = questions[from];
  return question ? questions.toSpliced(from, 1).toSpliced(to, 0, question) : [...questions];
}
