import type { NumberQuestion } from '@/api/generated/quiz';
import { number as text } from '@/text/kinds/number';
import { type KindForm, type Notes, noteText } from '../writing';
import { noteNumber, numberIn, plain } from './typed';

export const MARGINS = ['exact', 'tolerance', 'tolerancePercent', 'zeroAt'] as const;
export type Margin = (typeof MARGINS)[number];

/** All as typed. */
export interface NumberForm {
  readonly value: string;
  readonly margin: Margin;
  /** Of a margin other than exact. */
  readonly distance: string;
  readonly unit: string;
  readonly slider?: SliderForm | undefined;
}

export interface SliderForm {
  readonly min: string;
  readonly max: string;
  readonly step: string;
}

const MOST_UNIT = 20;
const NONE: NumberForm = { value: '', margin: 'exact', distance: '', unit: '' };

export const numberForm: KindForm<'number', NumberForm> = {
  begun: (lines) => {
    const right = lines.find(({ correct, text }) => correct && numberIn(text) !== undefined);
    return { ...NONE, value: right?.text ?? '' };
  },
  lines: ({ value }) => (value === '' ? [] : [{ text: value, correct: true }]),
  parts: ['number'],
  read: ({ number }) => read(number ?? {}),
  draft: (common, form) => ({ ...common, type: 'number', number: wantedOf(form) }),
  note: (notes, field, form) => noteAll(notes, `${field}.number`, form),
  fieldOf: ({ margin }, field) =>
    margin === 'exact' ? field : field.replace(`number.${margin}`, 'number.distance'),
};

function read(wanted: NonNullable<NumberQuestion['number']>): NumberForm {
  const { value, unit = '', slider } = wanted;
  // Before there were others, each number had a tolerance, which may be 0.
  const margin = MARGINS.find((each) => each !== 'exact' && wanted[each]) ?? 'exact';
  return {
    value: digits(value),
    margin,
    distance: margin === 'exact' ? '' : digits(wanted[margin]),
    unit,
    slider: slider && {
      min: digits(slider.min),
      max: digits(slider.max),
      step: digits(slider.step),
    },
  };
}

function digits(value: number | undefined): string {
  return value === undefined ? '' : plain(value);
}

function wantedOf({ value, margin, distance, unit, slider }: NumberForm) {
  return {
    value: numberIn(value) ?? Number.NaN,
    ...(margin !== 'exact' && { [margin]: numberIn(distance) }),
    ...(unit.trim() && { unit }),
    ...(slider && {
      slider: {
        min: numberIn(slider.min) ?? Number.NaN,
        max: numberIn(slider.max) ?? Number.NaN,
        step: numberIn(slider.step) ?? Number.NaN,
      },
    }),
  };
}

function noteAll(notes: Notes, field: string, form: NumberForm): void {
  const { margin, slider } = form;
  const value = noted(notes, `${field}.value`, form.value, text.hints.noValue);
  if (margin !== 'exact') {
    const name = `${field}.distance`;
    notePositive(notes, name, noted(notes, name, form.distance, text.hints.noDistance));
  }
  noteText(notes, `${field}.unit`, form.unit, MOST_UNIT);
  if (slider) {
    noteSlider(notes, `${field}.slider`, slider, value, `${field}.value`);
  }
}

function noteSlider(
  notes: Notes,
  field: string,
  slider: SliderForm,
  value: number | undefined,
  valueField: string,
): void {
  const { noEnd } = text.hints;
  const min = noted(notes, `${field}.min`, slider.min, noEnd);
  const max = noted(notes, `${field}.max`, slider.max, noEnd);
  notePositive(notes, `${field}.step`, noted(notes, `${field}.step`, slider.step, noEnd));
  if (min === undefined || max === undefined) {
    return;
  }
  if (max <= min) {
    notes.wrong(`${field}.max`, text.hints.ends);
  } else if (value !== undefined && (value < min || value > max)) {
    notes.wrong(valueField, text.hints.outside);
  }
}

function noted(notes: Notes, field: string, typed: string, whenEmpty: string): number | undefined {
  return noteNumber(notes, field, typed, { whenEmpty, whenNone: text.hints.noNumber });
}

function notePositive(notes: Notes, field: string, value: number | undefined): void {
  if (value !== undefined && value <= 0) {
    notes.wrong(field, text.hints.positive);
  }
}
