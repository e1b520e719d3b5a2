import type { AnyQuestionDraft, Question, QuestionDraft } from '@/api/generated/quiz';
import { type ChoiceForm, gradedForm, pollForm } from './choice/form';
import { type MatchForm, matchForm } from './match/form';
import { type NumberForm, numberForm } from './number/form';
import { type OrderForm, orderForm } from './order/form';
import { type PinForm, pinForm } from './pin/form';
import { type TextForm, textForm } from './text/form';
import { type WordCloudForm, wordCloudForm } from './word-cloud/form';
import { type OpenForm, openForm } from './open/form';
import { type ScaleForm, scaleForm } from './scale/form';
import { type SlideForm, slideForm } from './slide/form';
import type { Type, WrittenOf } from './kind';
import type { CommonForm, KindForm, Line, Notes } from './writing';

/** The kinds that can be written here. */
export type FormType = Type;

/** What each of them adds to the form of a question. */
interface FormParts {
  single: ChoiceForm;
  multiple: ChoiceForm;
  'true-false': ChoiceForm;
  poll: ChoiceForm;
  text: TextForm;
  number: NumberForm;
  order: OrderForm;
  match: MatchForm;
  pin: PinForm;
  'word-cloud': WordCloudForm;
  open: OpenForm;
  scale: ScaleForm;
  slide: SlideForm;
}

export type FormPart<T extends FormType> = FormParts[T];
export type FormOf<T extends FormType> = CommonForm & { readonly type: T } & FormParts[T];

/** A question as it is being written. */
export type QuestionForm = FormOf<FormType>;

/** In the order in which they are offered. */
const forms: { readonly [T in FormType]: KindForm<T, FormParts[T]> } = {
  single: gradedForm('single'),
  multiple: gradedForm('multiple'),
  'true-false': gradedForm('true-false'),
  poll: pollForm,
  text: textForm,
  number: numberForm,
  order: orderForm,
  match: matchForm,
  pin: pinForm,
  'word-cloud': wordCloudForm,
  open: openForm,
  scale: scaleForm,
  slide: slideForm,
};

export const formTypes = Object.keys(forms) as readonly FormType[];

/** What a new question is. */
export const FIRST_TYPE = 'single' satisfies FormType;

/** Whether there is a form for its kind, which there is not for what a newer server has. */
export function hasForm(question: Question): question is WrittenOf<FormType> {
  return Object.hasOwn(forms, question.type);
}

/** What the form of its kind has fields for, besides what all questions have. */
export function partsOf(question: WrittenOf<FormType>): readonly string[] {
  return forms[question.type].parts;
}

/** Whether answers to such a question may be anonymous. */
export function mayBeAnonymous(type: FormType): boolean {
  return forms[type].parts.includes('anonymous');
}

/** Of a question that is new, or had these answers as another kind. */
export function begun<T extends FormType>(
  common: CommonForm,
  type: T,
  lines: readonly Line[] = [],
): FormOf<T> {
  return Object.assign({}, common, { type }, forms[type].begun(lines));
}

/** Its answers, as far as words tell them. */
export function linesOf<T extends FormType>(question: FormOf<T>): readonly Line[] {
  const type: T = question.type;
  return forms[type].lines(question);
}

export function formFrom<T extends FormType>(
  common: CommonForm,
  question: WrittenOf<T>,
): FormOf<T> {
  const type: T = question.type;
  return Object.assign({}, common, { type }, forms[type].read(question));
}

export function draftFrom<T extends FormType>(
  common: AnyQuestionDraft,
  question: FormOf<T>,
): QuestionDraft {
  const type: T = question.type;
  return forms[type].draft(common, question);
}

/** With a picture that has arrived for one of its parts. */
export function withPicture<T extends FormType>(
  question: FormOf<T>,
  part: string,
  image: string,
): FormOf<T> {
  const type: T = question.type;
  return Object.assign({}, question, forms[type].withPicture?.(question, part, image));
}

/** Finds what can be said of what its kind adds. */
export function noteKind<T extends FormType>(
  notes: Notes,
  field: string,
  question: FormOf<T>,
): void {
  const type: T = question.type;
  forms[type].note(notes, field, question);
}

/** The form's name for a field of its draft; both begin behind the question's. */
export function fieldOf<T extends FormType>(question: FormOf<T>, field: string): string {
  const type: T = question.type;
  return forms[type].fieldOf?.(question, field) ?? field;
}
