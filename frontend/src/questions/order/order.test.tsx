import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps } from '../kind';
import { orderForm } from './form';
import { Answer, Outcome } from './play';

const question: AnswerProps<'order'>['question'] = {
  index: 0,
  kind: 'order',
  text: 'From the Sun outwards',
  points: 'normal',
  items: ['Venus', 'Mercury', 'Earth'],
};

function show(part: Partial<AnswerProps<'order'>> = {}) {
  const onAnswer = vi.fn();
  const props = { question, given: undefined, isOpen: true, status: null, onAnswer };
  render(<Answer {...props} {...part} />);
  return onAnswer;
}

const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const button = (words: string) =>
  screen.getByRole('button', { name: (name) => name.replaceAll(/[\u2068\u2069]/g, '') === words });

describe('an order', () => {
  it('is made with buttons, and told to those who hear it', async () => {
    const onAnswer = show();

    await userEvent.click(button('Move up: Mercury'));
    expect(screen.getByRole('status').textContent).toMatch(/Mercury.* is number 1 of 3 now/);
    await userEvent.click(button('Send this order'));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'order', items: [1, 0, 2] });
  });

  it('keeps the focus on the button, also at the end', async () => {
    show();
    const down = button('Move down: Mercury');

    await userEvent.click(down);
    await userEvent.keyboard('{Enter}');

    expect(document.activeElement).toBe(button('Move down: Mercury'));
    expect(down.getAttribute('aria-disabled')).toBe('true');
    expect(shown().at(-1)).toContain('Mercury');
  });

  it('stays as it was sent', () => {
    show({ isOpen: false, given: { kind: 'order', items: [2, 0, 1] } });

    expect(shown()).toEqual(['1Earth', '2Venus', '3Mercury']);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(button('Send this order').getAttribute('aria-disabled')).toBe('true');
  });

  it('is compared with the right one at the reveal', () => {
    const phase = {
      name: 'reveal',
      kind: 'order',
      question,
      answered: 1,
      players: 1,
      order: [1, 0, 2],
      right: 0,
      inPlace: [0, 0, 1],
    } as const;

    render(
      <Outcome
        phase={{ ...phase, order: [...phase.order], inPlace: [...phase.inPlace] }}
        given={{ kind: 'order', items: [0, 1, 2] }}
      />,
    );

    expect(shown()).toEqual(['1MercuryYou: 2', '2VenusYou: 1', '3Earth✓']);
  });
});

describe('the form of an order', () => {
  it('takes over the answers of another kind', () => {
    const { items } = orderForm.begun([{ text: 'Mercury', correct: false }]);

    expect(items).toEqual(['Mercury', '', '', '']);
  });

  it('sends no blank lines, and finds fields again in spite of it', () => {
    const form = { items: ['Mercury', '', 'Venus'], partial: false };

    expect(orderForm.draft({ text: '' }, form)).toEqual({
      text: '',
      type: 'order',
      items: ['Mercury', 'Venus'],
    });
    expect(orderForm.fieldOf?.(form, 'items[1]')).toBe('items[2]');
  });
});
