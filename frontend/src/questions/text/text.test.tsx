import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps, RevealProps } from '../kind';
import { textForm } from './form';
import { Answer } from './play';
import { Reveal } from './stage';

const question: AnswerProps<'text'>['question'] = {
  index: 0,
  kind: 'text',
  text: 'Which river?',
  points: 'normal',
  maxLength: 120,
};

function show(part: Partial<AnswerProps<'text'>> = {}) {
  const onAnswer = vi.fn();
  const props = { question, given: undefined, isOpen: true, status: <p>status</p>, onAnswer };
  render(<Answer {...props} {...part} />);
  return onAnswer;
}

describe('a typed answer', () => {
  it('goes out with the key Enter, without the spaces around it', async () => {
    const onAnswer = show();

    await userEvent.type(screen.getByLabelText('Your answer'), ' Danube {Enter}');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'text', text: 'Danube' });
  });

  it('goes out in one line of letters, whatever was pasted', async () => {
    const onAnswer = show();

    await userEvent.click(screen.getByLabelText('Your answer'));
    await userEvent.paste('Danube\tVienna');
    await userEvent.keyboard('{Enter}');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'text', text: 'Danube Vienna' });
  });

  it('does not go out blank', async () => {
    const onAnswer = show();

    await userEvent.type(screen.getByLabelText('Your answer'), '  {Enter}');

    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Send answer' })).toHaveProperty('disabled', true);
  });

  it('stays in sight once it was sent', () => {
    show({ isOpen: false, given: { kind: 'text', text: 'Danube' } });

    const field = screen.getByLabelText<HTMLInputElement>('Your answer');
    expect(field.value).toBe('Danube');
    expect(field.readOnly).toBe(true);
  });
});

describe('an answer that was refused', () => {
  it('can be mended where it was typed, with the focus where it was', async () => {
    const props = { question, given: undefined, status: null, onAnswer: vi.fn() };
    const { rerender } = render(<Answer {...props} isOpen />);
    const field = screen.getByLabelText<HTMLInputElement>('Your answer');
    await userEvent.type(field, 'Danube{Enter}');

    rerender(<Answer {...props} given={{ kind: 'text', text: 'Danube' }} isOpen={false} />);
    rerender(<Answer {...props} isOpen />);

    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('Danube');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(field, '!');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('what was typed besides', () => {
  const reveal = {
    name: 'reveal',
    kind: 'text',
    question,
    accepted: ['Danube'],
    right: [],
    wrong: 3,
    answered: 3,
    players: 3,
  } as const satisfies RevealProps<'text'>['phase'];

  it('is accepted by the host with a tap and taken back with another, and keeps its place', async () => {
    const accept = vi.fn();
    const moderation = { moderate: vi.fn(), read: vi.fn(), accept };
    const told = { type: 'unaccepted', question: 0, more: 1 } as const;
    const inn = { text: 'Inn', count: 1 };
    const { rerender } = render(
      <Reveal
        phase={reveal}
        moderation={{
          ...moderation,
          unaccepted: { ...told, spellings: [{ text: 'Donau', count: 2 }, inn] },
        }}
      />,
    );

    const group = screen.getByRole('group', { name: 'Tap what counts too' });
    expect(within(group).getByText('and one other')).toBeTruthy();
    await userEvent.click(within(group).getByRole('button', { name: /Donau.*typed by 2/ }));
    expect(accept).toHaveBeenLastCalledWith('Donau', true);
    rerender(
      <Reveal
        phase={{ ...reveal, byHost: ['Donau'], wrong: 1 }}
        moderation={{ ...moderation, unaccepted: { ...told, spellings: [inn] } }}
      />,
    );

    const [first, second] = within(group).getAllByRole('button');
    expect(first?.getAttribute('aria-pressed')).toBe('true');
    expect(second?.getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard('{Enter}');
    expect(accept).toHaveBeenLastCalledWith('Donau', false);
  });

  it('is for hosts alone', () => {
    render(<Reveal phase={reveal} />);

    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('the form of a typed answer', () => {
  it('takes over the right answers of another kind', () => {
    const lines = [
      { text: 'Danube', correct: true },
      { text: 'Rhine', correct: false },
    ];

    expect(textForm.begun(lines).accepted).toEqual(['Danube']);
    expect(textForm.begun([]).accepted).toEqual(['']);
  });

  it('sends no blank lines, and finds fields again in spite of it', () => {
    const form = { accepted: ['', 'Danube', 'Donau'], matching: { case: false } };

    expect(textForm.draft({ text: 'Which?' }, form)).toEqual({
      text: 'Which?',
      type: 'text',
      accepted: ['Danube', 'Donau'],
    });
    expect(textForm.fieldOf?.(form, 'accepted[1]')).toBe('accepted[2]');
  });

  it('finds what is missing and what is there twice', () => {
    const wrong = vi.fn();
    const missing = vi.fn();

    textForm.note({ wrong, missing }, 'q', { accepted: [''], matching: {} });
    textForm.note({ wrong, missing }, 'q', { accepted: ['a', ' a'], matching: {} });

    expect(missing).toHaveBeenCalledExactlyOnceWith('q.accepted[0]', expect.anything());
    expect(wrong).toHaveBeenCalledExactlyOnceWith('q.accepted[1]', expect.anything());
  });
});
