import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps, RevealProps } from '../kind';
import { openForm } from './form';
import { Answer } from './play';
import { Reveal } from './stage';

const question: AnswerProps<'open'>['question'] = {
  index: 0,
  kind: 'open',
  text: 'What should be different?',
  points: 'none',
  maxLength: 300,
  hidden: false,
  thumbs: false,
};

function show(part: Partial<AnswerProps<'open'>> = {}) {
  const onAnswer = vi.fn();
  const props = { question, given: undefined, isOpen: true, status: null, onAnswer };
  render(<Answer {...props} {...part} />);
  return onAnswer;
}

describe('a sentence', () => {
  it('is sent by Enter, as one paragraph', async () => {
    const onAnswer = show();

    await userEvent.click(screen.getByLabelText('Your answer'));
    await userEvent.paste(' More\nbreaks ');
    await userEvent.keyboard('{Enter}');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'open', text: 'More breaks' });
  });

  it('is not sent as long as there is none', async () => {
    const onAnswer = show();

    await userEvent.type(screen.getByLabelText('Your answer'), ' {Enter}');

    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });

  it('says how much room there is when it is near the end', async () => {
    show({ question: { ...question, maxLength: 62 } });

    await userEvent.type(screen.getByLabelText('Your answer'), 'abc');

    expect(screen.getByRole('status').textContent).toBe('59 more characters');
  });

  it('stays in sight when it was sent', () => {
    show({ isOpen: false, given: { kind: 'open', text: 'More breaks' } });

    expect(screen.getByText('More breaks')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('cards', () => {
  const phase: RevealProps<'open'>['phase'] = {
    name: 'reveal',
    kind: 'open',
    question,
    answered: 40,
    players: 40,
    cards: Array.from({ length: 30 }, (_, index) => ({
      text: `Card ${index}`,
      count: 1 + (index % 2),
    })),
    more: 4,
    hidden: 1,
  };

  it('are as many as can be read, and say how many there are besides', () => {
    render(<Reveal phase={phase} />);

    expect(screen.getAllByRole('listitem')).toHaveLength(24);
    expect(screen.getAllByRole('listitem')[1]?.textContent).toBe('Card 1×2said 2 times');
    expect(screen.getByText('and 10 more')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('get the points by a thumb, and lose them again', async () => {
    const accept = vi.fn();
    const thumbed = { ...phase, question: { ...question, thumbs: true } };
    const cards = [
      { text: 'Sun', count: 1 },
      { text: 'Rain', count: 1, thumb: true },
    ];
    render(
      <Reveal
        phase={{ ...thumbed, cards }}
        moderation={{ moderate: vi.fn(), accept, read: vi.fn() }}
      />,
    );

    await userEvent.click(screen.getByRole('button', { name: /points.*Sun/ }));
    expect(accept).toHaveBeenLastCalledWith('Sun', true);
    await userEvent.click(screen.getByRole('button', { name: /points.*Rain/, pressed: true }));

    expect(accept).toHaveBeenLastCalledWith('Rain', false);
  });

  it('are hidden by the host, one by one', async () => {
    const moderate = vi.fn();
    render(<Reveal phase={phase} moderation={{ moderate, accept: vi.fn(), read: vi.fn() }} />);

    await userEvent.click(screen.getByRole('button', { name: /Hide.*Card 3/ }));

    expect(moderate).toHaveBeenLastCalledWith('Card 3', false);
  });
});

describe('the form of an open question', () => {
  it('says only what is not as usual', () => {
    expect(openForm.draft({ text: '' }, { hidden: false, thumbs: false })).toEqual({
      text: '',
      type: 'open',
    });
    expect(openForm.draft({ text: '' }, { hidden: true, thumbs: true })).toMatchObject({
      hidden: true,
      thumbs: true,
    });
  });
});
