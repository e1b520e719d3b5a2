import { editor } from '@/text/editor';
import { type KindForm, type Line, newKey, noteLines, type Notes, noteText } from '../writing';
import type { ChoiceType } from './choices';

/** An option that is a picture, alone or with its text. */
export interface OptionPictureForm {
  /** For the page only: options have no identity but their place, and may change it. */
  readonly key: string;
  readonly image: string;
  readonly alt: string;
}

export interface OptionForm extends Line {
  readonly picture?: OptionPictureForm | undefined;
}

export interface ChoiceForm {
  readonly options: readonly OptionForm[];
  /** Of several right ones, whether each counts; else only all of them. */
  readonly partial: boolean;
  /** Whether a poll takes more than one. */
  readonly several: boolean;
}

export function newPicture(): OptionPictureForm {
  return { key: newKey(), image: '', alt: '' };
}

const AT_FIRST = 4;
export const FEWEST = 2;
const MOST = { characters: 120, lines: 6, alt: 300 };

const PARTS: Record<ChoiceType, readonly string[]> = {
  single: ['options'],
  multiple: ['options', 'partial'],
  'true-false': ['options'],
  poll: ['options', 'several', 'anonymous'],
};

type GradedType = Exclude<ChoiceType, 'poll'>;

/** Options of which some are right. */
export function gradedForm(type: GradedType): KindForm<GradedType, ChoiceForm> {
  return {
    ...formOf(type),
    draft: (common, { options, partial }) =>
      type === 'multiple'
        ? { ...common, type, options: drafts(options), ...(!partial && { partial }) }
        : { ...common, type, options: drafts(options) },
  };
}

/** Options of which none is. */
export const pollForm: KindForm<'poll', ChoiceForm> = {
  ...formOf('poll'),
  draft: (common, { options, several }) => ({
    ...common,
    type: 'poll',
    options: drafts(options).map(withoutKey),
    ...(several && { several }),
  }),
};

function formOf(type: ChoiceType): Omit<KindForm<ChoiceType, ChoiceForm>, 'draft'> {
  return {
    begun: (lines) => ({
      options: optionsFor(type, lines.length < FEWEST ? padded(lines) : lines),
      partial: true,
      several: false,
    }),
    lines: ({ options }) => options,
    parts: PARTS[type],
    read: (question) => ({
      options: question.options.map((option) => ({
        text: option.text,
        correct: 'correct' in option && option.correct === true,
        ...(option.image && {
          picture: { key: newKey(), image: option.image, alt: option.alt ?? '' },
        }),
      })),
      partial: !('partial' in question && question.partial === false),
      several: 'several' in question && question.several === true,
    }),
    note: (notes, field, { options }) => noteOptions(notes, `${field}.options`, type, options),
    withPicture: (form, part, image) => ({
      ...form,
      options: form.options.map((option) =>
        option.picture?.key === part
          ? { ...option, picture: { ...option.picture, image } }
          : option,
      ),
    }),
    fieldOf: ({ options }, field) =>
      field.replace(/^options\[(\d+)\]/, (whole: string, place: string) => {
        const option = written(options)[Number(place)];
        return option ? `options[${options.indexOf(option)}]` : whole;
      }),
  };
}

function optionsFor(type: ChoiceType, lines: readonly Line[]): readonly Line[] {
  const firstRight = lines.findIndex(({ correct }) => correct);
  switch (type) {
    case 'true-false':
      return [
        { text: editor.true, correct: firstRight !== 1 },
        { text: editor.false, correct: firstRight === 1 },
      ];
    case 'single':
      return lines.map((line, index) => ({ ...line, correct: index === firstRight }));
    case 'multiple':
      return lines;
    case 'poll':
      return lines.map((line) => ({ ...line, correct: false }));
  }
}

function padded(lines: readonly Line[]): readonly Line[] {
  return Array.from({ length: AT_FIRST }, (_, at) => lines[at] ?? { text: '', correct: false });
}

function drafts(options: readonly OptionForm[]) {
  return written(options).map(draftOf);
}

function draftOf({ text, correct, picture }: OptionForm) {
  const draft = { text, correct };
  return picture ? { ...draft, image: picture.image, alt: picture.alt } : draft;
}

function withoutKey(option: ReturnType<typeof draftOf>) {
  const { correct: _, ...rest } = option;
  return rest;
}

function written(options: readonly OptionForm[]): OptionForm[] {
  return options.filter((option) => !isSurplus(option));
}

/** An empty line that nobody has marked as right: there for convenience, not part of the quiz. */
function isSurplus({ text, correct, picture }: OptionForm): boolean {
  return text.trim() === '' && !correct && !picture;
}

/** By its text, or by what its picture shows. */
function nameOf({ text, picture }: OptionForm): string {
  return text.trim() || (picture?.alt.trim() ?? '');
}

function noteOptions(
  notes: Notes,
  field: string,
  type: ChoiceType,
  options: readonly OptionForm[],
): void {
  const lacking =
    FEWEST - options.filter(({ text, picture }) => text.trim() !== '' || picture).length;
  if (lacking > 0) {
    const blank = options.findIndex(({ text, picture }) => text.trim() === '' && !picture);
    notes.missing(`${field}[${blank}].text`, editor.hints.fewOptions);
  }
  options.forEach((option, index) => {
    const name = `${field}[${index}].text`;
    noteText(notes, name, option.text, MOST.characters);
    noteLines(notes, name, option.text, MOST.lines);
    if (option.picture) {
      notePicture(notes, `${field}[${index}]`, option.picture);
    } else if (option.text.trim() === '' && !isSurplus(option)) {
      notes.missing(name, editor.hints.rightIsBlank);
    }
    if (options.slice(0, index).some((other) => isSame(nameOf(other), nameOf(option)))) {
      const isByPicture = option.text.trim() === '';
      notes.wrong(isByPicture ? `${field}[${index}].alt` : name, editor.hints.repeated);
    }
  });
  if (type !== 'poll' && options.every(({ correct }) => !correct)) {
    const isMany = type === 'multiple';
    notes.missing(field, isMany ? editor.hints.someRight : editor.hints.oneRight);
  }
}

function notePicture(notes: Notes, field: string, { image, alt }: OptionPictureForm): void {
  if (image === '') {
    notes.missing(`${field}.image`, editor.hints.noImage);
  }
  noteText(notes, `${field}.alt`, alt, MOST.alt, editor.hints.noAlt);
}

function isSame(one: string, other: string): boolean {
  return one.trim() !== '' && one.trim() === other.trim();
}
