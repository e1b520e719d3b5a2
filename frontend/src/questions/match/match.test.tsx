import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps, RevealOf } from '../kind';
import { matchForm } from './form';
import { pairsOf, tapped, unjoined } from './joining';
import { Answer, Outcome } from './play';

const question: AnswerProps<'match'>['question'] = {
  index: 0,
  kind: 'match',
  text: 'Which river?',
  points: 'normal',
  left: ['Vienna', 'Paris'],
  right: ['Seine', 'Danube'],
};

function show(part: Partial<AnswerProps<'match'>> = {}) {
  const onAnswer = vi.fn();
  const props = { question, given: undefined, isOpen: true, status: null, onAnswer };
  render(<Answer {...props} {...part} />);
  return onAnswer;
}

const plain = (words: string | null) =>
  (words ?? '').replaceAll(/[\u2068\u2069]/g, '').replaceAll(/ +/g, ' ');
const button = (words: string) =>
  screen.getByRole('button', { name: (name) => plain(name) === words });
const press = (words: string) => userEvent.click(button(words));

describe('joining', () => {
  it('parts what is joined, and takes it up', () => {
    const one = tapped(tapped(unjoined(2), { side: 'right', index: 1 }), {
      side: 'left',
      index: 0,
    });
    expect(one).toEqual({ joined: [1, undefined] });

    const parted = tapped(one, { side: 'right', index: 1 });
    expect(parted).toEqual({ joined: [undefined, undefined], held: { side: 'right', index: 1 } });

    expect(tapped(parted, { side: 'right', index: 1 }).held).toBeUndefined();
  });

  it('takes a half away from the pair that it was part of', () => {
    const held = tapped({ joined: [1, 0] }, { side: 'left', index: 0 });

    const next = tapped(held, { side: 'right', index: 0 });

    expect(next.joined).toEqual([0, undefined]);
    expect(pairsOf(next)).toBeUndefined();
  });
});

describe('pairs', () => {
  it('are joined by taps, told to those who hear it, and sent once all are', async () => {
    const onAnswer = show();

    await press('Vienna');
    expect(button('Vienna').getAttribute('aria-pressed')).toBe('true');
    await press('Danube');
    expect(plain(screen.getByRole('status').textContent)).toBe(
      'Vienna and Danube are joined, 1 of 2',
    );
    await press('1 of 2 joined');
    expect(onAnswer).not.toHaveBeenCalled();

    await press('Seine');
    await press('Paris');
    expect(button('Vienna joined to Danube')).toBeTruthy();
    await press('Send these pairs');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({
      kind: 'match',
      pairs: [
        [0, 1],
        [1, 0],
      ],
    });
  });

  it('stay as they were sent', () => {
    show({
      isOpen: false,
      given: {
        kind: 'match',
        pairs: [
          [0, 1],
          [1, 0],
        ],
      },
    });

    const rows = within(screen.getByRole('list', { name: 'Your pairs' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['1ViennaDanube', '2ParisSeine']);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are compared with the right ones at the reveal', () => {
    const phase: RevealOf<'match'> = {
      name: 'reveal',
      kind: 'match',
      question: {
        ...question,
        left: [...question.left, 'Rome'],
        right: [...question.right, 'Tiber'],
      },
      answered: 1,
      players: 1,
      pairs: [
        [0, 1],
        [1, 0],
        [2, 2],
      ],
      right: 0,
      joined: [1, 0, 0],
    };

    render(
      <Outcome
        phase={phase}
        given={{
          kind: 'match',
          pairs: [
            [0, 1],
            [1, 2],
            [2, 0],
          ],
        }}
      />,
    );

    expect(screen.getAllByRole('listitem').map((row) => plain(row.textContent))).toEqual([
      '1ViennaDanube✓',
      '2ParisSeineYou: Tiber',
      '3RomeTiberYou: Seine',
    ]);
  });
});

describe('the form of pairs', () => {
  const none = { left: '', right: '' };
  const form = { pairs: [{ left: 'A', right: '1' }, none, { left: 'A', right: '' }] };

  it('sends no blank ones, and finds fields again in spite of it', () => {
    expect(matchForm.draft({ text: '' }, form)).toEqual({
      text: '',
      type: 'match',
      pairs: [form.pairs[0], form.pairs[2]],
    });
    expect(matchForm.fieldOf?.(form, 'pairs[1].left')).toBe('pairs[2].left');
  });

  it('finds halves that are missing or there twice', () => {
    const notes = { wrong: vi.fn(), missing: vi.fn() };

    matchForm.note(notes, 'q', form);

    expect(notes.wrong.mock.calls.map(([field]) => field)).toEqual(['q.pairs[2].left']);
    expect(notes.missing.mock.calls.map(([field]) => field)).toEqual(['q.pairs[2].right']);
  });
});
