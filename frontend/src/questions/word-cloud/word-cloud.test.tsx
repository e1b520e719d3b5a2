import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps, RevealProps } from '../kind';
import { arranged, weightOf } from './cloud';
import { Cloud } from './Cloud';
import { wordCloudForm } from './form';
import { Answer } from './play';
import { Reveal } from './stage';

const question: AnswerProps<'word-cloud'>['question'] = {
  index: 0,
  kind: 'word-cloud',
  text: 'What comes to mind?',
  points: 'none',
  words: 2,
  maxLength: 30,
};

function show(part: Partial<AnswerProps<'word-cloud'>> = {}) {
  const onAnswer = vi.fn();
  const props = { question, given: undefined, isOpen: true, status: null, onAnswer };
  render(<Answer {...props} {...part} />);
  return onAnswer;
}

const ocean = { text: 'Ocean', count: 12 };
const sea = { text: 'sea', count: 3 };
const reveal: RevealProps<'word-cloud'>['phase'] = {
  name: 'reveal',
  kind: 'word-cloud',
  question,
  answered: 15,
  players: 20,
  words: [ocean],
  more: 0,
  hidden: 0,
};
const shownWords = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('words', () => {
  it('are sent without the fields that are empty', async () => {
    const onAnswer = show();

    await userEvent.type(screen.getByLabelText('Word 2'), ' Ocean {Enter}');

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'word-cloud', words: ['Ocean'] });
  });

  it('are not sent as long as there is none', async () => {
    const onAnswer = show();

    await userEvent.type(screen.getByLabelText('Word 1'), ' {Enter}');

    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });

  it('that are the same are pointed out', async () => {
    show();

    await userEvent.type(screen.getByLabelText('Word 1'), 'Océan');
    await userEvent.type(screen.getByLabelText('Word 2'), 'ocean');

    expect(screen.getByText('This is there already.')).toBeTruthy();
  });

  it('stay in sight when they were sent', () => {
    show({ isOpen: false, given: { kind: 'word-cloud', words: ['Ocean', 'sea'] } });

    expect(screen.getByText('Ocean · sea')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('a cloud', () => {
  it('says how often each word was said', () => {
    render(<Cloud cloud={{ words: [ocean, sea], more: 2, hidden: 1 }} />);

    expect(shownWords()).toEqual(['seasaid 3 times', 'Oceansaid 12 times']);
    expect(screen.getByText('and 2 more words')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('1 hidden')).toBeNull();
  });

  it('lets a host hide a word, and show it again', async () => {
    const moderate = vi.fn();
    const read = vi.fn();
    const told = (shown: (typeof ocean)[], hidden: number) => ({ ...reveal, words: shown, hidden });
    const { rerender } = render(
      <Reveal phase={told([ocean, sea], 0)} moderation={{ moderate, accept: vi.fn(), read }} />,
    );

    await userEvent.click(screen.getByRole('button', { name: /Hide.*sea/ }));
    expect(moderate).toHaveBeenLastCalledWith('sea', false);
    rerender(
      <Reveal
        phase={told([ocean], 1)}
        moderation={{ moderate, accept: vi.fn(), read, lastHidden: 'sea' }}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show it again' }));

    expect(moderate).toHaveBeenLastCalledWith('sea', true);
  });

  it('opens the list of all that was said', async () => {
    const moderate = vi.fn();
    const said = [
      { text: 'mud', count: 2, shown: false },
      { text: 'Ocean', count: 12, shown: true },
    ];
    const read = vi.fn().mockResolvedValue({ question: 0, said, more: 0 });
    render(
      <Reveal phase={{ ...reveal, hidden: 1 }} moderation={{ moderate, accept: vi.fn(), read }} />,
    );
    expect(screen.queryByText('mud')).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: '1 hidden: look through' }));
    await userEvent.click(await screen.findByRole('button', { name: /Show.*mud/ }));

    expect(moderate).toHaveBeenLastCalledWith('mud', true);
    expect(screen.getByRole('button', { name: /Hide.*mud/ })).toBeTruthy();
  });

  it('keeps words where they are while others come', () => {
    const before = arranged([], [ocean, sea]);

    const after = arranged(before, [sea, { text: 'sky', count: 1 }, ocean]);

    expect(after.filter((word) => word !== 'sky')).toEqual(before);
  });

  it('shows the commonest word largest', () => {
    expect(weightOf(12, [ocean, sea])).toBe(1);
    expect(weightOf(3, [ocean, sea])).toBeGreaterThan(0);
    expect(weightOf(1, [{ text: 'sky', count: 1 }])).toBe(0.4);
  });
});

describe('the form of a word cloud', () => {
  it('asks for a number of words', () => {
    expect(wordCloudForm.draft({ text: '' }, { words: 2 })).toEqual({
      text: '',
      type: 'word-cloud',
      words: 2,
    });
  });
});
