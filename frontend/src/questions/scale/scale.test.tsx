import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps } from '../kind';
import { scaleForm } from './form';
import { Answer, Outcome } from './play';

const question: AnswerProps<'scale'>['question'] = {
  index: 0,
  kind: 'scale',
  text: 'How was it?',
  points: 'normal',
  steps: 5,
  low: 'Bad',
  high: 'Good',
  statements: ['Food', 'Music'],
};

const step = (statement: string, number: number) =>
  Array.from(screen.getByRole('group', { name: statement }).querySelectorAll<HTMLElement>('input'))[
    number - 1
  ] as HTMLElement;

describe('a scale', () => {
  it('is sent when each statement has its step', async () => {
    const onAnswer = vi.fn();
    render(
      <Answer question={question} given={undefined} isOpen status={null} onAnswer={onAnswer} />,
    );

    await userEvent.click(step('Music', 5));
    expect(screen.getByRole('button').textContent).toBe('Choose one more step');
    await userEvent.click(step('Food', 2));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'scale', values: [2, 5] });
  });

  it('says of each step what it is', () => {
    render(
      <Answer question={question} given={undefined} isOpen status={null} onAnswer={vi.fn()} />,
    );

    const name = step('Food', 3)
      .getAttribute('aria-label')
      ?.replaceAll(/[\u2068\u2069]/g, '');
    expect(name).toBe('3 of 5, between Bad and Good');
  });

  it('stays as it was sent', () => {
    const given = { kind: 'scale' as const, values: [2, 5] };
    render(
      <Answer question={question} given={given} isOpen={false} status={null} onAnswer={vi.fn()} />,
    );

    expect(step('Music', 5)).toHaveProperty('checked', true);
    expect(step('Music', 5)).toHaveProperty('disabled', true);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is told with its mean, its spread, and where nobody answered', () => {
    const ratings = [
      { counts: [0, 1, 0, 1, 0], mean: '3', spread: '1' },
      { counts: [0, 0, 0, 0, 0] },
    ];
    render(
      <Outcome
        phase={{ name: 'reveal', kind: 'scale', question, answered: 2, players: 2, ratings }}
        given={{ kind: 'scale', values: [4, 2] }}
      />,
    );

    expect(screen.getByText('Average 3')).toBeDefined();
    expect(screen.getByText('spread 1')).toBeDefined();
    expect(screen.getByText('You: 4')).toBeDefined();
    expect(screen.getByText('4: 1, 50%')).toBeDefined();
    expect(screen.getByText('Nobody answered')).toBeDefined();
  });
});

describe('the form of a scale', () => {
  it('sends no blank statements, and finds fields again in spite of it', () => {
    const form = { steps: 7, low: 'Bad', high: 'Good', statements: ['', 'Food'] } as const;

    expect(scaleForm.draft({ text: '' }, form)).toEqual({
      text: '',
      type: 'scale',
      scale: { steps: 7, low: 'Bad', high: 'Good', statements: ['Food'] },
    });
    expect(scaleForm.fieldOf?.(form, 'scale.statements[0]')).toBe('scale.statements[1]');
  });
});
