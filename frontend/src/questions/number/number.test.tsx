import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { formatDigits } from '@/text/choose';
import type { AnswerProps } from '../kind';
import { numberForm } from './form';
import { isRight } from './said';
import { numberIn } from './typed';
import { Answer } from './play';

type Question = AnswerProps<'number'>['question'];

const typed: Question = {
  index: 0,
  kind: 'number',
  text: 'How far?',
  points: 'normal',
  unit: 'km',
};
const sliding: Question = { ...typed, slider: { min: '0', max: '1', step: '0.1' } };

function show(question: Question) {
  const onAnswer = vi.fn();
  render(<Answer {...{ question, given: undefined, isOpen: true, status: null, onAnswer }} />);
  return onAnswer;
}

describe('an answer in numbers', () => {
  it('goes out as it was typed', async () => {
    const onAnswer = show(typed);

    await userEvent.type(screen.getByLabelText('Your number'), '12,5{Enter}');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'number', value: '12,5' });
  });

  it('may be below zero where the keypad has no minus', async () => {
    const onAnswer = show(typed);
    const minus = screen.getByRole('button', { name: 'Below zero' });
    const field = screen.getByLabelText('Your number');

    await userEvent.type(field, '12');
    await userEvent.click(minus);
    expect(minus.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('{Enter}');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'number', value: '-12' });
  });

  it('is written out however small the steps of a slider are', async () => {
    const onAnswer = show({ ...typed, slider: { min: '0', max: '0.0000004', step: '0.0000001' } });

    await userEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'number', value: '0.0000002' });
  });

  it('stays on its slider once it was sent', () => {
    const given = { kind: 'number', value: '0.3' } as const;
    render(
      <Answer {...{ question: sliding, given, isOpen: false, status: null, onAnswer: vi.fn() }} />,
    );

    expect(screen.getByRole('slider')).toMatchObject({ value: '0.3', disabled: true });
  });

  it.each([
    ['92', '98', true],
    ['91', '94', false],
    ['12', '99', true],
    ['80', '91', false],
  ])('from %s to %s is shown as near enough to 95, or around it: %s', (from, to, isNear) => {
    expect(isRight({ from, to }, { value: '95', tolerance: '3' })).toBe(isNear);
  });

  it('has a digit', async () => {
    const onAnswer = show(typed);

    await userEvent.type(screen.getByLabelText('Your number'), 'far{Enter}');

    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is told with its unit while it is slid', () => {
    show(sliding);

    const slider = screen.getByRole('slider', { name: 'Your number' });

    expect(slider.getAttribute('aria-valuetext')).toMatch(/^0\.5 .?km/);
    expect(screen.getByRole('button', { name: 'More' })).toBeDefined();
  });

  it('is shown with all of its digits', () => {
    expect(formatDigits('1234.56789')).toBe('1,234.56789');
    expect(formatDigits('123456789012345.123456789')).toBe('123456789012345.123456789');
  });
});

describe('the form of a number', () => {
  const form = numberForm.begun([{ text: '12,5', correct: true }]);

  it('reads a decimal comma', () => {
    expect(numberForm.draft({ text: 'How far?' }, form)).toEqual({
      text: 'How far?',
      type: 'number',
      number: { value: 12.5 },
    });
  });

  it('has one margin, by the name of the document', () => {
    const near = { ...form, margin: 'zeroAt', distance: '3' } as const;

    expect(numberForm.draft({ text: '' }, near)).toMatchObject({
      number: { value: 12.5, zeroAt: 3 },
    });
    expect(numberForm.fieldOf?.(near, 'number.zeroAt')).toBe('number.distance');
  });

  it('comes back from the document as it was', () => {
    const number = { value: 8, tolerance: 0, unit: 'km', slider: { min: 0, max: 10, step: 1 } };
    const question = { id: '', type: 'number', text: '', points: 'normal', number } as const;

    expect(numberForm.read(question)).toEqual({
      value: '8',
      margin: 'exact',
      distance: '',
      unit: 'km',
      slider: { min: '0', max: '10', step: '1' },
    });
  });

  it('writes no exponents', () => {
    const number = { value: 1e-7, tolerance: 0 };
    const question = { id: '', type: 'number', text: '', points: 'normal', number } as const;

    expect(numberForm.read(question).value).toBe('0.0000001');
  });

  it.each(['1,000', '12,500', '1.000'])('takes %s for no decimal', (typed) => {
    expect(numberIn(typed)).toBeUndefined();
  });

  it.each(['1.125', '1,5', '0,125', '1000'])('takes %s', (typed) => {
    expect(numberIn(typed)).toBe(Number(typed.replace(',', '.')));
  });

  it('finds what is no number, and what lies outside of the slider', () => {
    const wrong = vi.fn();
    const missing = vi.fn();
    const slider = { min: '0', max: '10', step: '0' };

    numberForm.note({ wrong, missing }, 'q', { ...form, value: '1.000,5' });
    numberForm.note({ wrong, missing }, 'q', { ...form, slider });

    expect(wrong.mock.calls.map(([field]) => field)).toEqual([
      'q.number.value',
      'q.number.slider.step',
      'q.number.value',
    ]);
    expect(missing).not.toHaveBeenCalled();
  });
});
