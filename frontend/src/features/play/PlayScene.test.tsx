import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { PhaseView, PlayerView, Welcome } from '@/api/generated/wire';
import { emptyOutbox, type Outbox } from '@/game/outbox';
import { nextView, type RoomView } from '@/game/roomView';
import {
  aPlayer,
  aQuestion,
  aReveal,
  aStanding,
  aWelcome,
  anAnswer,
  anOpenQuestion,
  unranked,
} from '@/testing/messages';
import { PlayScene } from './PlayScene';

function show(phase: PhaseView, part: Partial<Welcome> = {}, outbox: Outbox = emptyOutbox) {
  const onAnswer = vi.fn();
  const onReact = vi.fn();
  const scene = (now: PhaseView, as: Partial<Welcome>) => (
    <PlayScene
      state={{
        connection: { name: 'live' },
        view: nextView(undefined, aWelcome(now, as), performance.now()) as RoomView,
        outbox,
      }}
      onAnswer={onAnswer}
      onReact={onReact}
      onLeave={vi.fn()}
    />
  );
  const { rerender } = render(scene(phase, part));
  return {
    onAnswer,
    onReact,
    rerender: (now: PhaseView, as: Partial<Welcome>) => rerender(scene(now, as)),
  };
}

const list = (title: string) =>
  Array.from(
    screen.getByRole('heading', { name: title }).nextElementSibling?.children ?? [],
    (item) => item.textContent,
  );
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const option = (name: RegExp) => screen.getByRole('button', { name });

function outcome(part: Partial<NonNullable<PlayerView['outcome']>>): PlayerView {
  return aPlayer({
    score: 1_900,
    rank: 2,
    streak: 2,
    outcome: { question: 0, verdict: 'correct', points: 950, bonus: 100, ...part },
  });
}

describe('a player', () => {
  it('gives no answer when time is up and others still have some', () => {
    show(anOpenQuestion({}, 0));

    expect(option(/Jupiter/).getAttribute('aria-disabled')).toBe('true');
    expect(statuses().join()).toContain('Time is up');
  });

  it('sees the own name while waiting', () => {
    show({ name: 'lobby' });

    expect(screen.getByRole('heading', { name: 'Ann' })).toBeDefined();
    expect(screen.getByText('27 players are here')).toBeDefined();
  });

  it('shows the hall a sign between questions, and has none of them in a question', async () => {
    const { onReact, rerender } = show({ name: 'lobby' }, { reactions: true });

    await userEvent.click(await screen.findByRole('button', { name: 'Laugh' }));

    expect(onReact).toHaveBeenCalledExactlyOnceWith('laugh');
    rerender(anOpenQuestion(), { reactions: true });
    expect(screen.queryByRole('button', { name: 'Laugh' })).toBeNull();
    rerender(aReveal(), { reactions: true });
    expect(await screen.findByRole('button', { name: 'Laugh' })).toBeDefined();
    rerender(aReveal(), {});
    expect(screen.queryByRole('button', { name: 'Laugh' })).toBeNull();
  });

  it('answers with one tap', async () => {
    const { onAnswer } = show(anOpenQuestion());

    await userEvent.click(option(/Jupiter/));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ index: 0 }), {
      kind: 'single',
      options: [1],
    });
  });

  it('marks several options and sends them together', async () => {
    const { onAnswer } = show(anOpenQuestion({ kind: 'multiple' }));

    await userEvent.click(option(/Neptune/));
    await userEvent.click(option(/Mars/));
    await userEvent.click(option(/Jupiter/));
    await userEvent.click(option(/Jupiter/));
    await userEvent.click(option(/Send answer/));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ index: 0 }), {
      kind: 'multiple',
      options: [0, 3],
    });
  });

  it('has the options in an order of their own, and answers with the author’s number', async () => {
    const settings = { shuffleOptions: true, speed: true, shapesOnly: false };
    const { onAnswer } = show(anOpenQuestion(), { settings, you: aPlayer({ playerId: 'p3' }) });
    const answers = within(screen.getByRole('group', { name: 'Answers' }));
    const shown = answers.getAllByRole('button').map((button) => button.textContent);

    await userEvent.click(option(/Jupiter/));

    expect(shown).not.toEqual(['AMars', 'BJupiter', 'CMercury', 'DNeptune']);
    expect(shown.toSorted()).toEqual(['AMars', 'BJupiter', 'CMercury', 'DNeptune']);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ index: 0 }), {
      kind: 'single',
      options: [1],
    });
  });

  it('sees shapes alone where the rest is on the projector, and still hears all of it', () => {
    const settings = { shuffleOptions: false, speed: true, shapesOnly: true };
    show(anOpenQuestion(), { settings });

    expect(screen.getByText('Jupiter').className).toContain('visually-hidden');
    expect(option(/Jupiter/)).toBeDefined();
    expect(screen.getByRole('heading', { name: /shortest day/ }).className).toContain(
      'visually-hidden',
    );
  });

  it('chooses several in a poll that takes them', async () => {
    const { onAnswer } = show(anOpenQuestion({ kind: 'poll', several: true }));

    expect(screen.getByText('Choose as many as you like')).toBeDefined();
    await userEvent.click(option(/Mars/));
    await userEvent.click(option(/Neptune/));
    await userEvent.click(option(/Send answer/));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ index: 0 }), {
      kind: 'poll',
      options: [0, 3],
    });
  });

  it('reads a question by itself until it takes answers', async () => {
    const phase = anOpenQuestion(
      { readingMs: 200, points: 750, hint: 'It is a large one.' },
      20_200,
    );
    const { rerender } = show({ name: 'lobby' });
    const before = screen.getAllByRole('status');
    rerender({ ...phase, opensInMs: 200 }, {});

    expect(screen.getByRole('heading', { name: /shortest day/ })).toBeDefined();
    // Screen readers say what changes in what was there before.
    expect(before).toContain(screen.getByText('Get ready', { selector: '[role="status"]' }));
    expect(screen.getByRole('timer', { name: 'Answers open in 1 second' })).toBeDefined();
    expect(screen.getByText('Up to 750 points')).toBeDefined();
    expect(screen.getByText('It is a large one.').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('button', { name: /Jupiter/ })).toBeNull();

    expect(await screen.findByRole('button', { name: /Jupiter/ })).toBeDefined();
    expect(screen.getByText('Answers are taken now').getAttribute('role')).toBe('status');
    expect(screen.getByRole('timer').getAttribute('aria-label')).toMatch(/seconds left/);
  });

  it('answers again what came too early for a question that was there to be read', async () => {
    const { type, title } = { type: 'too-early', title: 'Answers are taken in a moment' };
    const early: Outbox = {
      pending: [],
      refusal: {
        message: { type: 'answer', id: 'a', question: 0, options: [1] },
        problem: { type, title, status: 422 },
      },
    };
    const { onAnswer } = show(anOpenQuestion({ readingMs: 3_000 }), {}, early);

    await userEvent.click(option(/Mars/));

    expect(onAnswer).toHaveBeenCalledOnce();
  });

  it('finds where the answer can be looked up', () => {
    show(aReveal({ source: 'https://example.org/days' }), { you: outcome({}) });

    const link = screen.getByRole('link', { name: 'https://example.org/days' });

    expect(link.getAttribute('href')).toBe('https://example.org/days');
  });

  it('reads that an answer is saved only when the server has said so', async () => {
    const pending: Outbox = {
      pending: [{ type: 'answer', id: 'a', question: 0, options: [1] }],
    };

    const { onAnswer } = show(anOpenQuestion(), {}, pending);

    expect(screen.getByText('Saving your answer…')).toBeDefined();
    expect(screen.queryByText('Your answer is saved')).toBeNull();
    await userEvent.click(option(/Mars/));
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('is told when the page is older than a kind of question', () => {
    show(anOpenQuestion({ kind: 'invented' as 'single' }));

    expect(screen.getByRole('heading', { name: /shortest day/ })).toBeDefined();
    expect(screen.getByRole('alert').textContent).toContain('before rooms had questions');
  });

  it('hears when the host accepts an answer, and when no longer', () => {
    const { rerender } = show(aReveal(), { you: outcome({ verdict: 'wrong', points: 0 }) });

    rerender(aReveal(), { you: outcome({ points: 812, byHost: true }) });
    expect(statuses()).toContain('The host accepted your answer: +812');
    rerender(aReveal(), { you: outcome({ verdict: 'wrong', points: 0 }) });

    expect(statuses()).toContain('The host no longer accepts your answer.');
  });

  it('is told that answers are anonymous, and later that there is one', () => {
    const question = aQuestion({ kind: 'poll', anonymous: true });

    show(anOpenQuestion(question), { you: aPlayer({ answer: { question: 0 } }) });

    expect(screen.getByText('Anonymous: nobody can see who said what')).toBeDefined();
    expect(screen.getByText('Your answer is saved')).toBeDefined();
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('finds a saved answer again', () => {
    show(anOpenQuestion(), { you: aPlayer({ answer: anAnswer(0, 1) }) });

    expect(screen.getByText('Your answer is saved')).toBeDefined();
    expect(option(/Jupiter/).getAttribute('aria-pressed')).toBe('true');
  });

  it('reads why an answer was not taken', () => {
    show(
      anOpenQuestion(),
      {},
      {
        pending: [],
        refusal: {
          message: { type: 'answer', id: 'a', question: 0, options: [1] },
          problem: { type: 'question-closed', title: 'The question is closed', status: 409 },
        },
      },
    );

    expect(screen.getByText('The question is closed')).toBeDefined();
  });

  it.each([
    ['no-option-chosen', 422, 'Choose an option'],
    ['wrong-kind', 422, 'The room has another question'],
  ])('reads why several options were not taken: %s', (type, status, words) => {
    const message = { type: 'answer', id: 'a', question: 0, options: [1] } as const;
    const problem = { type, title: 'Choose an option', status };
    show(
      anOpenQuestion({ kind: 'multiple' }),
      {},
      { pending: [], refusal: { message: { ...message, options: [1] }, problem } },
    );

    expect(screen.getByText(words, { exact: false })).toBeDefined();
  });

  it.each([
    ['correct', 'Right!'],
    ['partly', 'Partly right'],
    ['wrong', 'Not this time'],
    ['missed', 'No answer'],
    ['counted', 'Your answer counts'],
    ['late', 'You are in'],
  ] as const)('with the verdict %s reads "%s"', (verdict, words) => {
    show(aReveal(), { you: outcome({ verdict }) });

    expect(screen.getByRole('heading', { name: words })).toBeDefined();
  });

  it('sees points, streak and the right answer at the reveal', () => {
    show(aReveal(), { you: outcome({}) });

    expect(screen.getByText('+950')).toBeDefined();
    expect(screen.getByText('2 in a row')).toBeDefined();
    expect(screen.getByText('Jupiter')).toBeDefined();
  });

  it('sees what was chosen and what would have been right', () => {
    const you = { ...outcome({ verdict: 'wrong' }), answer: anAnswer(0, 2) };
    show(aReveal(), { you });

    expect(list('The answer')).toEqual(['BJupiter']);
    expect(list('You chose')).toEqual(['CMercury']);
  });

  it('sees the own right answer marked as such', () => {
    show(aReveal(), { you: { ...outcome({}), answer: anAnswer(0, 1) } });

    expect(list('The answer')).toEqual(['BJupiterYour answer']);
    expect(screen.queryByText('You chose')).toBeNull();
  });

  it('sees the own vote after a poll', () => {
    const you = { ...outcome({ verdict: 'counted' }), answer: anAnswer(0, 2) };
    show(aReveal({ correct: [] }), { you });

    expect(list('You chose')).toEqual(['CMercury']);
  });

  it('who came late is in and has missed nothing', () => {
    show(aReveal(), {
      you: aPlayer({ outcome: { question: 0, verdict: 'late', points: 0, bonus: 0 } }),
    });

    expect(screen.getByText('You play from the next question on.')).toBeDefined();
    expect(screen.queryByText('No answer')).toBeNull();
  });

  it('has no place as long as nobody has points', () => {
    show({ name: 'standings', question: 0, top: [unranked(aStanding(1, 'Ann'))] });

    expect(screen.getByRole('heading', { name: 'No points yet' })).toBeDefined();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('does not stand on a podium without points', () => {
    const top = [unranked(aStanding(1, 'Ann'))];
    show({ name: 'finished', reason: 'ended-by-host', players: 1, top });

    expect(screen.getByRole('heading', { name: 'That was it!' })).toBeDefined();
    expect(screen.queryByText('The podium')).toBeNull();
  });

  it('does not take an older outcome for this question', () => {
    show(aReveal({ question: aQuestion({ index: 3 }) }), { you: outcome({ question: 2 }) });

    expect(screen.queryByText('Right!')).toBeNull();
  });

  it('sees the own place among the best', () => {
    show(
      { name: 'standings', question: 0, top: [aStanding(1, 'Ann'), aStanding(2, 'Bea')] },
      { you: aPlayer({ rank: 1, score: 950 }) },
    );

    expect(screen.getByRole('heading', { name: '1st' })).toBeDefined();
    expect(screen.getByText('Bea')).toBeDefined();
  });

  it('learns why another with the same points is ahead, below those shown as well', () => {
    const top = [1, 2, 3, 4, 5].map((rank) => aStanding(rank, `Player ${rank}`));
    const own = aStanding(6, 'Ann', { playerId: 'own', score: top[4]?.score ?? 0 });
    const standings: PhaseView = { name: 'standings', question: 0, top: [...top, own] };
    const you = aPlayer({ playerId: 'own', rank: 6, score: own.score });
    const { rerender } = show(standings, { you });
    expect(screen.queryByText('Player 5')).not.toBeNull();
    expect(screen.getByText(/^Equal points: .*, then less time\.$/)).toBeDefined();

    rerender(standings, {
      you,
      settings: { speed: false, shuffleOptions: false, shapesOnly: false },
    });

    expect(screen.getByText('Equal points: more right answers come first.')).toBeDefined();
  });
});
