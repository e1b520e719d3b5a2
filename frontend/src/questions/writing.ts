import type {
  AnyQuestionDraft,
  Format,
  Picture,
  Points,
  QuestionDraft,
} from '@/api/generated/quiz';
import { editor } from '@/text/editor';
import type { Type, WrittenOf } from './kind';

/** What every question has while it is being written: all is there, perhaps empty. */
export interface CommonForm {
  /** For the page only; the server's `id` is there once it is saved. */
  readonly key: string;
  readonly id?: string | undefined;
  readonly text: string;
  /** How all its texts are written; plain if nothing is said. */
  readonly format?: Format | undefined;
  readonly timeLimitSeconds?: number | undefined;
  readonly points: Points;
  readonly readingSeconds?: number | undefined;
  readonly hint: string;
  readonly explanation: string;
  readonly source: string;
  /** For the host alone. */
  readonly notes: string;
  readonly media?: Picture | undefined;
  /** Whether nobody is to know who said what, where the kind allows it. */
  readonly isAnonymous?: boolean | undefined;
  readonly sound?: SoundForm | undefined;
}

/** A sound, and what is heard in words. */
export interface SoundForm {
  readonly sound: string;
  readonly transcript: string;
}

let keys = 0;

/** For what has no identity until it is saved; also apart from those of a draft of before. */
export function newKey(): string {
  keys += 1;
  return `${Date.now().toString(36)}-${keys}`;
}

/** An answer in words: what the kinds have in common, for turning one into another. */
export interface Line {
  readonly text: string;
  readonly correct: boolean;
}

/**
 * How questions of a kind are written.
 *
 * @typeParam F what the kind adds to the form of a question
 */
export interface KindForm<T extends Type, F> {
  /** Of a question that is new, or was of another kind and had these answers. */
  readonly begun: (lines: readonly Line[]) => F;
  readonly lines: (form: F) => readonly Line[];
  /** What it has fields for, by the names of the document. */
  readonly parts: readonly string[];
  readonly read: (question: WrittenOf<T>) => F;
  readonly draft: (common: AnyQuestionDraft, form: F) => QuestionDraft;
  /** What can be said before asking the server, by the names of the form's fields. */
  readonly note: (notes: Notes, field: string, form: F) => void;
  /** With a picture that has arrived for the part of this name, if that is still there. */
  readonly withPicture?: (form: F, part: string, image: string) => F;
  /** The form's name for a field of its draft, where they differ; both begin behind the question's. */
  readonly fieldOf?: (form: F, field: string) => string;
}

/** What is to be said, by the field's name as the server calls it: `questions[2].options[0].text`. */
export type Hints = Readonly<Record<string, string>>;

export interface Findings {
  /** What cannot stay as it is. */
  readonly wrong: Hints;
  /** What is yet to be written; nothing is wrong with that while somebody is writing. */
  readonly missing: Hints;
}

/** Takes findings, of which the first one about a field counts. */
export interface Notes {
  readonly wrong: (field: string, hint: string) => void;
  readonly missing: (field: string, hint: string) => void;
}

export function noteText(
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

export function noteLines(notes: Notes, field: string, text: string, most: number): void {
  if (text.trim().split('\n').length > most) {
    notes.wrong(field, editor.hints.tooManyLines(most));
  }
}

/** What is to be said at the fields just now, and whom to tell that one was left. */
export interface Shown extends Findings {
  readonly left: (field: string) => void;
}

/** What a field of the form is called, and what is said about it. */
export function said({ wrong, missing, left }: Shown, field: string) {
  return {
    'data-field': field,
    error: wrong[field],
    need: missing[field],
    onBlur: () => left(field),
  };
}

export interface FieldsProps<T extends Type, F> {
  readonly question: CommonForm & { readonly type: T } & F;
  /** The question's name, with which the names of its fields begin. */
  readonly field: string;
  readonly shown: Shown;
  readonly onChange: (form: F) => void;
  /** Later, perhaps after other changes: a picture for a part of the question. */
  readonly onUploaded: (part: string, image: string) => void;
}
