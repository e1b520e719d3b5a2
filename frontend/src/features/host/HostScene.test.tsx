import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { People, Person } from '@/api/generated/session';
import type { Answers, PhaseView, RightAnswer, Welcome } from '@/api/generated/wire';
import { emptyOutbox, type Outbox } from '@/game/outbox';
import { nextView, type RoomView } from '@/game/roomView';
import { AtAddress } from '@/testing/AtAddress';
import { aReveal, aStanding, aWelcome, anOpenQuestion, unranked } from '@/testing/messages';
import { HostScene } from './HostScene';
import { JoinAddressProvider } from './joinAddress';

const actions = {
  start: vi.fn(),
  next: vi.fn(),
  end: vi.fn(),
  pause: vi.fn(),
  resume: vi.fn(),
  extend: vi.fn(),
  skip: vi.fn(),
  reveal: vi.fn(),
  revealEarly: vi.fn(),
  replay: vi.fn(),
  jump: vi.fn(),
  rankEvery: vi.fn(),
  auto: vi.fn(),
  hold: vi.fn(),
  letReact: vi.fn(),
  questions: vi.fn(),
  correct: vi.fn(),
  moderate: vi.fn(),
  accept: vi.fn(),
  said: vi.fn(),
  playAgain: vi.fn(),
  newLobby: vi.fn(),
  lock: vi.fn(),
  door: vi.fn(),
  kick: vi.fn(),
  rename: vi.fn(),
  admit: vi.fn(),
  approve: vi.fn(),
  time: vi.fn(),
  moreTimeLink: vi.fn(),
  people: vi.fn(),
  peek: vi.fn(),
  invite: vi.fn(),
  agree: vi.fn(),
  dismiss: vi.fn(),
  unseat: vi.fn(),
  rejoin: vi.fn(),
  roomCode: 'K7M2QX',
  isMoving: false,
};

function scene(
  phase: PhaseView,
  part: Partial<Welcome> = {},
  answers?: Answers | RightAnswer,
  outbox: Outbox = emptyOutbox,
) {
  const welcome = aWelcome(phase, { role: 'host', you: undefined, ...part });
  const welcomed = nextView(undefined, welcome, performance.now()) as RoomView;
  const view = answers ? (nextView(welcomed, answers, performance.now()) as RoomView) : welcomed;
  return (
    <AtAddress>
      <HostScene state={{ connection: { name: 'live' }, view, outbox }} actions={actions} />
    </AtAddress>
  );
}

const person = (playerId: string, nickname: string, state: Person['state']): Person => ({
  playerId,
  nickname,
  number: 1,
  state,
});
const aPage = (...people: Person[]): People => ({
  page: 1,
  pages: 1,
  found: people.length,
  counts: { playing: people.length, away: 1, slow: 0, unanswered: 2 },
  people,
});

const tap = () => fireEvent.click(screen.getByRole('button', { name: /rename or remove/ }));
const settle = () => act(() => vi.advanceTimersByTime(700));
const button = (name: string) => screen.getByRole('button', { name });
const buttonsOfBar = () =>
  within(screen.getByRole('contentinfo'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const press = (key: string) =>
  act(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe('a host', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Object.values(actions).forEach((action) => typeof action === 'function' && action.mockReset());
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('holds what would give way by itself', () => {
    render(scene({ ...aReveal(), goesOnInMs: 8_000 }));

    expect(screen.getByRole('timer', { name: 'Goes on in 8 seconds' })).toBeTruthy();
    fireEvent.click(button('Stay here'));

    expect(actions.hold).toHaveBeenCalledOnce();
  });

  it('says how the game goes on', () => {
    actions.questions.mockReturnValue(new Promise(() => {}));
    render(scene(aReveal(), { pace: { type: 'pace', standingsEvery: 3 } }));
    fireEvent.click(button('Plan'));

    expect(screen.getByLabelText<HTMLSelectElement>('Standings').value).toBe('3');
    fireEvent.change(screen.getByLabelText('Standings'), { target: { value: '0' } });
    fireEvent.change(screen.getByLabelText(/are shown/), { target: { value: '10' } });
    expect(actions.rankEvery).toHaveBeenCalledWith(0);
    expect(actions.auto).toHaveBeenCalledWith(10);
  });

  it('shows the answer before its time only where the host wants it, and hides it again', () => {
    actions.questions.mockReturnValue(new Promise(() => {}));
    const key: RightAnswer = {
      type: 'key',
      id: 'k',
      question: 0,
      revealed: { kind: 'single', correct: [1], counts: [0, 0, 0, 0] },
    };
    const page = render(scene(anOpenQuestion()));
    fireEvent.click(button('Plan'));
    expect(screen.getByText('Whoever sees this screen sees the answer too.')).toBeDefined();
    expect(actions.peek).not.toHaveBeenCalled();

    fireEvent.click(button('Look at the answer'));
    expect(actions.peek).toHaveBeenCalledOnce();
    page.rerender(scene(anOpenQuestion(), {}, key));
    expect(screen.getByRole('region', { name: 'The answer' }).textContent).toContain('Jupiter');

    // It is asked for again where it is lost, by a new welcome or by another key.
    expect(button('Hide the answer').getAttribute('aria-expanded')).toBe('true');
    page.rerender(scene(anOpenQuestion()));
    expect(actions.peek).toHaveBeenCalledTimes(2);
    page.rerender(scene(anOpenQuestion(), {}, key));

    fireEvent.click(button('Hide the answer'));
    expect(screen.queryByRole('region', { name: 'The answer' })).toBeNull();
    fireEvent.click(button('Look at the answer'));
    fireEvent.click(button('Close'));
    fireEvent.click(button('Plan'));
    expect(screen.queryByRole('region', { name: 'The answer' })).toBeNull();
  });

  it('is told where it was asked that the answer cannot be seen', () => {
    actions.questions.mockReturnValue(new Promise(() => {}));
    const refusal: Outbox = {
      pending: [],
      refusal: {
        message: { type: 'peek', id: 'p' },
        problem: { type: 'not-known-everywhere', title: 'Not yet', status: 503 },
      },
    };
    const page = render(scene(anOpenQuestion()));
    fireEvent.click(button('Plan'));
    fireEvent.click(button('Look at the answer'));

    page.rerender(scene(anOpenQuestion(), {}, undefined, refusal));

    expect(within(screen.getByRole('dialog')).getByRole('alert')).toBeDefined();
  });

  it('jumps to a question that was not asked yet', async () => {
    actions.questions.mockResolvedValue({
      questions: [
        { index: 0, kind: 'single', text: 'Which planet?', playings: 1 },
        { index: 1, kind: 'single', text: 'Which moon?', playings: 0 },
        { index: 2, kind: 'single', text: 'Which star?', playings: 0 },
      ],
    });
    render(scene(aReveal()));
    await act(async () => fireEvent.click(button('Plan')));

    const list = screen.getByLabelText<HTMLSelectElement>('Go on with');
    expect(list.options).toHaveLength(2);
    fireEvent.change(list, { target: { value: '2' } });
    fireEvent.click(button('Ask it now'));

    expect(actions.jump).toHaveBeenCalledWith(2);
  });

  it('pauses and goes on', () => {
    const { rerender } = render(scene(anOpenQuestion({}, 8_000)));
    fireEvent.click(button('Pause'));
    expect(actions.pause).toHaveBeenCalledExactlyOnceWith('wait');

    rerender(scene({ ...anOpenQuestion({}, 8_000), paused: ['host'], answersWait: true }));
    expect(screen.getByText('Paused by the host. Answers wait.')).toBeDefined();
    fireEvent.click(button('Resume'));
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('gives more time, or none to end, and skips', () => {
    render(scene(anOpenQuestion({}, 8_000)));
    fireEvent.click(button('+10 s'));
    for (const choice of ['One minute more', 'No time limit', 'Skip this question']) {
      fireEvent.click(button('Time'));
      fireEvent.click(button(choice));
    }

    expect(actions.extend.mock.calls).toEqual([
      [0, 10],
      [0, 60],
      [0, null],
    ]);
    expect(actions.skip).toHaveBeenCalledWith(0);
  });

  it('keeps the hint of a question to itself when that is skipped', () => {
    const { rerender } = render(scene(anOpenQuestion({ index: 0, hint: 'The first.' }, 8_000)));
    fireEvent.click(screen.getByText('Hint'));
    const first = screen.getByText('Hint').closest('details');

    rerender(scene(anOpenQuestion({ index: 1, hint: 'The second.' }, 8_000), { seq: 9 }));

    expect(screen.getByText('Hint').closest('details')).not.toBe(first);
  });

  it('has no hand on the clock where nothing is answered', () => {
    render(scene(aReveal()));

    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  });

  it('has a hand on the clock no longer than the question takes answers', () => {
    const { rerender } = render(scene(anOpenQuestion({}, 8_000)));
    expect(button('Pause')).toBeDefined();

    rerender(scene(aReveal(), { seq: 9 }));
    rerender(scene(aReveal(), { seq: 9 }));

    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  });

  it('cannot start an empty room', () => {
    render(
      scene({ name: 'lobby' }, { players: { type: 'players', total: 0, connected: 0, names: [] } }),
    );
    settle();

    expect(button('Start')).toHaveProperty('disabled', true);
  });

  it('makes ready door and links before the first one comes', async () => {
    actions.people.mockResolvedValue(aPage());
    render(
      scene({ name: 'lobby' }, { players: { type: 'players', total: 0, connected: 0, names: [] } }),
    );

    fireEvent.click(button('All players'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    fireEvent.click(screen.getByLabelText('Locked: nobody new comes in'));

    expect(actions.lock).toHaveBeenCalledExactlyOnceWith(true);
    expect(screen.getByText('Link with more time')).toBeDefined();
  });

  it('sees the code, and who comes in', () => {
    const names = [{ playerId: 'p', nickname: 'Ingrid' }];

    render(
      scene({ name: 'lobby' }, { players: { type: 'players', total: 1, connected: 1, names } }),
    );

    expect(screen.getByRole('heading', { name: 'K 7 M 2 Q X' })).toBeDefined();
    expect(screen.getByText('Ingrid')).toBeDefined();
  });

  it('sends a player away with two taps, or calls him otherwise', () => {
    const names = [{ playerId: 'p', nickname: 'Mud' }];
    render(
      scene({ name: 'lobby' }, { players: { type: 'players', total: 1, connected: 1, names } }),
    );

    tap();
    fireEvent.click(button('Remove for good'));
    tap();
    fireEvent.click(button('Remove, but may come back'));
    tap();
    fireEvent.change(screen.getByLabelText('Another name'), { target: { value: ' Zoe ' } });
    fireEvent.click(button('Rename'));
    tap();
    fireEvent.click(button('Lock the room now'));

    expect(actions.kick.mock.calls).toEqual([
      ['p', false],
      ['p', true],
    ]);
    expect(actions.rename).toHaveBeenCalledExactlyOnceWith('p', 'Zoe');
    expect(actions.lock).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('gives one player more time, out of sight of the hall', async () => {
    const names = [{ playerId: 'p', nickname: 'Ida' }];
    actions.people.mockResolvedValue(aPage({ ...person('p', 'Ida', 'in'), time: { factor: 1.5 } }));
    render(
      scene({ name: 'lobby' }, { players: { type: 'players', total: 1, connected: 1, names } }),
    );
    tap();
    expect(screen.queryByLabelText('Time for an answer')).toBeNull();

    fireEvent.click(screen.getByText('More time'));
    await act(() => vi.advanceTimersByTimeAsync(300));
    const choice = screen.getByLabelText('Time for an answer');
    expect(choice).toHaveProperty('value', '1.5');
    for (const value of ['2', 'none', 'all']) {
      fireEvent.change(choice, { target: { value } });
    }

    expect(actions.time.mock.calls).toEqual([
      ['p', 2],
      ['p', null],
      ['p', 1],
    ]);
  });

  it('makes a link with more time for one who is yet to come', async () => {
    actions.people.mockResolvedValue(aPage());
    actions.moreTimeLink.mockResolvedValue('/join/K7M2QX#pass');
    render(scene(aReveal()));
    fireEvent.click(button('Players'));
    await act(() => vi.advanceTimersByTimeAsync(0));

    fireEvent.click(screen.getByText('Link with more time'));
    fireEvent.change(screen.getByLabelText('Time for an answer'), { target: { value: 'none' } });
    fireEvent.click(button('Make a link'));
    await act(() => vi.advanceTimersByTimeAsync(0));

    expect(actions.moreTimeLink).toHaveBeenCalledExactlyOnceWith(null);
    expect(screen.getByLabelText('Link for one player')).toHaveProperty(
      'value',
      expect.stringMatching(/^http.*\/join\/K7M2QX#pass$/),
    );
  });

  it('sees how many still have time when that of all others is up, by no name', () => {
    const { rerender } = render(scene(anOpenQuestion({}, 8_000)));
    const answers = {
      type: 'answers',
      question: 0,
      answered: 2,
      players: 5,
      unhurried: 2,
    } as const;
    rerender(scene(anOpenQuestion({}, 8_000), {}, answers));
    expect(screen.queryByText('2 still have time')).toBeNull();
    const statuses = screen.getAllByRole('status');

    act(() => vi.advanceTimersByTime(8_000));

    // Screen readers say what changes in what was there before.
    const told = screen.getByText('2 still have time');
    expect(statuses).toContain(told.closest('[role="status"]'));
  });

  it('shows the key to all but those with more time, once only they are waited for', () => {
    const answers = {
      type: 'answers',
      question: 0,
      answered: 2,
      players: 5,
      unhurried: 2,
    } as const;
    const { rerender } = render(scene(anOpenQuestion({}, 8_000), {}, answers));
    expect(screen.queryByRole('button', { name: 'Show it to the others' })).toBeNull();

    rerender(scene(anOpenQuestion({}, 8_000), {}, { ...answers, answered: 3 }));
    // What was meant for something else a moment ago cannot be taken back.
    fireEvent.click(button('Show it to the others'));
    expect(actions.revealEarly).not.toHaveBeenCalled();
    settle();
    fireEvent.click(button('Show it to the others'));

    expect(actions.revealEarly).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('keeps every button of the bar where it was while some are waited for', () => {
    const answers = {
      type: 'answers',
      question: 0,
      answered: 2,
      players: 5,
      unhurried: 2,
    } as const;
    const { rerender } = render(scene(anOpenQuestion({}, 8_000), {}, answers));
    const before = buttonsOfBar();
    button('+10 s').focus();

    rerender(scene(anOpenQuestion({}, 8_000), {}, { ...answers, answered: 3 }));

    expect(buttonsOfBar()).toEqual(before);
    expect(document.activeElement).toBe(button('+10 s'));
    fireEvent.click(button('+10 s'));
    expect(actions.extend).toHaveBeenCalledExactlyOnceWith(0, 10);
  });

  it('does not offer that where answers are anonymous', () => {
    const answers = {
      type: 'answers',
      question: 0,
      answered: 3,
      players: 5,
      unhurried: 2,
    } as const;
    render(scene(anOpenQuestion({ anonymous: true }, 8_000), {}, answers));

    expect(screen.queryByRole('button', { name: 'Show it to the others' })).toBeNull();
  });

  it('is told at the reveal how many still answer, until nobody does', () => {
    const answers = { type: 'answers', question: 0, answered: 3, players: 5 } as const;
    const { rerender } = render(scene(aReveal(), {}, { ...answers, unhurried: 2 }));
    expect(screen.getByText('2 are still answering')).toBeDefined();
    expect(screen.getByText('If you go on, their time ends.')).toBeDefined();

    rerender(scene(aReveal(), {}, { ...answers, answered: 5 }));

    expect(screen.queryByText('If you go on, their time ends.')).toBeNull();
  });

  it('keeps the door in mid-game', async () => {
    actions.people.mockResolvedValue(
      aPage(
        person('w', 'Wim', 'waiting'),
        person('u', 'Una', 'unnamed'),
        person('i', 'Ida', 'in'),
        person('b', 'Bob', 'barred'),
      ),
    );
    render(
      scene(aReveal(), {
        players: { type: 'players', total: 2, connected: 2, names: [], waiting: 1, unnamed: 1 },
      }),
    );

    fireEvent.click(button('Players · 2 to decide'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    fireEvent.click(screen.getByLabelText('Locked: nobody new comes in'));
    fireEvent.click(screen.getByLabelText('Waiting room: I let in whoever is new'));
    fireEvent.click(screen.getByLabelText(/^Players may react/));
    fireEvent.click(screen.getByRole('button', { name: /^Let in/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Show name/ }));
    fireEvent.click(screen.getByRole('button', { name: /^May come back/ }));

    expect(actions.lock).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.door).toHaveBeenCalledExactlyOnceWith({ waitingRoom: true });
    expect(actions.letReact).toHaveBeenCalledExactlyOnceWith(true);
    expect(actions.admit).toHaveBeenCalledExactlyOnceWith(['w']);
    expect(actions.approve).toHaveBeenCalledExactlyOnceWith(['u']);
    expect(actions.kick).toHaveBeenCalledExactlyOnceWith('b', true);
    fireEvent.change(screen.getByLabelText('Find a name'), { target: { value: 'ida' } });
    await act(() => vi.advanceTimersByTimeAsync(300));
    expect(actions.people).toHaveBeenLastCalledWith('ida', 1, undefined);
  });

  it('sees who is where, and looks for those who may need help', async () => {
    actions.people.mockResolvedValue(
      aPage(
        { ...person('a', 'Ann', 'in'), connection: 'here', answered: true, tookMs: 3_240 },
        { ...person('b', 'Ben', 'in'), connection: 'slow', answered: false },
        { ...person('c', 'Cat', 'in'), connection: 'away', answered: false },
      ),
    );
    render(scene(anOpenQuestion({})));
    fireEvent.click(button('Players'));
    await act(() => vi.advanceTimersByTimeAsync(0));

    expect(screen.getByText('answered after 3.2 s')).toBeDefined();
    expect(screen.getByText('slow network · not answered')).toBeDefined();
    expect(screen.getByText('away · not answered')).toBeDefined();
    fireEvent.click(button('Not answered 2'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(actions.people).toHaveBeenLastCalledWith('', 1, 'unanswered');
    expect(button('Not answered 2').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Not answered 2'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(actions.people).toHaveBeenLastCalledWith('', 1, undefined);
  });

  it('looks at all again when nobody can be asked for as before', async () => {
    actions.people.mockResolvedValue(aPage(person('c', 'Cat', 'in')));
    render(scene(anOpenQuestion({})));
    fireEvent.click(button('Players'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    fireEvent.click(button('Not answered 2'));
    await act(() => vi.advanceTimersByTimeAsync(0));

    // Standings come: who has not answered is no longer told, and nobody is found.
    const counts = { playing: 1, away: 0, slow: 0 };
    actions.people.mockImplementation((_: string, __: number, only?: string) =>
      Promise.resolve({ ...aPage(...(only ? [] : [person('c', 'Cat', 'in')])), counts }),
    );
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    await act(() => vi.advanceTimersByTimeAsync(0));

    expect(actions.people).toHaveBeenLastCalledWith('', 1, undefined);
    expect(screen.getByText('Cat')).toBeDefined();
    expect(button('Playing 1').getAttribute('aria-pressed')).toBe('true');
  });

  it('sees people though each look at them takes longer than the time between two', async () => {
    const answers: ((found: People) => void)[] = [];
    actions.people.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    render(scene(aReveal()));
    fireEvent.click(button('Players'));
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(actions.people).toHaveBeenCalledOnce();

    await act(async () => answers[0]?.(aPage(person('c', 'Cat', 'in'))));
    expect(screen.getByText('Cat')).toBeDefined();

    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(actions.people).toHaveBeenCalledTimes(2);

    await act(() => vi.advanceTimersByTimeAsync(10_000));
    await act(async () => answers[2]?.(aPage(person('d', 'Dan', 'in'))));
    expect(screen.getByText('Dan')).toBeDefined();
  });

  it('shows the hall that the room is locked', () => {
    const door = {
      type: 'door',
      locked: true,
      approveNames: false,
      generatedNames: false,
      waitingRoom: false,
    } as const;
    render(scene({ name: 'lobby' }, { door }));

    expect(screen.getByText('Locked')).toBeDefined();
  });

  it.each([' ', 'Enter', 'ArrowRight', 'PageDown'])('goes on with the key "%s"', (key) => {
    render(scene(aReveal()));
    settle();

    press(key);

    expect(actions.next).toHaveBeenCalledOnce();
  });

  it('starts nothing by typing in a dialog', () => {
    const names = [{ playerId: 'p', nickname: 'Ingrid' }];
    actions.people.mockResolvedValue(aPage());
    render(
      scene({ name: 'lobby' }, { players: { type: 'players', total: 1, connected: 1, names } }),
    );
    settle();
    act(() => button('All players').click());

    press('ArrowRight');

    expect(actions.start).not.toHaveBeenCalled();
  });

  it.each([
    ['the pointer', 'starts the game', 1],
    ['the keyboard', 'goes on choosing', 0],
  ])('who chose an address by %s %s with the next key', (by, _, starts) => {
    const choices = ['http://192.0.2.10:8080', 'http://192.0.2.20:8080'];
    const choose = vi.fn();
    render(
      <JoinAddressProvider value={{ site: choices[0] as string, choices, choose }}>
        {scene({ name: 'lobby' })}
      </JoinAddressProvider>,
    );
    settle();
    const select = screen.getByRole('combobox');

    act(() => select.focus());
    if (by === 'the pointer') {
      fireEvent.pointerDown(select);
    } else {
      fireEvent.keyDown(select, { key: 'ArrowDown' });
    }
    fireEvent.change(select, { target: { value: choices[1] } });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowRight' });

    expect(choose).toHaveBeenCalledWith(choices[1]);
    expect(actions.start).toHaveBeenCalledTimes(starts);
  });

  it('does not skip the reveal of a question that closed under the finger', () => {
    const { rerender } = render(scene(anOpenQuestion(), { seq: 5 }));
    settle();

    rerender(scene(aReveal(), { seq: 6 }));
    act(() => button('Standings').click());
    expect(actions.next).not.toHaveBeenCalled();

    settle();
    act(() => button('Standings').click());
    expect(actions.next).toHaveBeenCalledOnce();
  });

  it('shows a question before its answers, with a hint and the own notes on request', () => {
    const phase = {
      ...anOpenQuestion({ readingMs: 5_000, hint: 'A large one.' }),
      opensInMs: 5_000,
    };
    render(scene(phase, { notes: [{ question: 0, text: 'Wait for the laughter.' }] }));

    expect(screen.getByRole('timer', { name: 'Answers open in 5 seconds' })).toBeDefined();
    expect(screen.getByText('Get ready')).toBeDefined();
    expect(screen.getByText('Hint')).toBeDefined();
    expect(screen.queryByText('Wait for the laughter.')).toBeNull();
    fireEvent.click(button('Notes'));
    expect(screen.getByText('Wait for the laughter.')).toBeDefined();

    act(() => vi.advanceTimersByTime(5_000));

    expect(screen.queryByText('Get ready')).toBeNull();
    expect(screen.getByRole('timer').getAttribute('aria-label')).toMatch(/seconds left/);
  });

  it('goes straight on from a slide, which nobody answers', () => {
    const slide = { index: 0, kind: 'slide', text: 'Half-time', points: 'none' } as const;

    render(scene({ name: 'question', question: slide }));

    expect(screen.getByText('Slide, 1 of 10')).toBeDefined();
    expect(button('Next question')).toBeDefined();
    expect(screen.queryByText('No time limit')).toBeNull();
    expect(screen.getByText('On the screen:').textContent).toBe('On the screen: Half-time');
  });

  it('sees how often each answer was chosen, by what part, and which is right', () => {
    render(scene(aReveal()));

    expect(screen.getByText('chosen by 14, 56%')).toBeDefined();
    expect(screen.getAllByRole('img', { name: 'Right answer' })).toHaveLength(1);
  });

  it('is led to the podium after the last question', () => {
    render(scene({ ...aReveal(), follows: 'podium' }));

    expect(button('To the podium')).toBeDefined();
  });

  it('sees those with equal points in one place of the podium', () => {
    const top = [
      aStanding(1, 'Ingrid'),
      aStanding(1, 'Ann', { playerId: 'p2' }),
      aStanding(3, 'Mo'),
    ];
    render(scene({ name: 'finished', reason: 'completed', players: 3, top }));

    const places = screen.getAllByRole('list')[0]?.children ?? [];
    expect(Array.from(places, (place) => place.textContent)).toEqual([
      expect.stringMatching(/^IngridAnn1/),
      expect.stringMatching(/^Mo3/),
    ]);
  });

  it('sees no podium of a game without points', () => {
    const top = [unranked(aStanding(1, 'Ingrid'))];
    render(scene({ name: 'finished', reason: 'ended-by-host', players: 1, top }));

    expect(screen.getByRole('heading', { name: 'Nobody has points this time' })).toBeDefined();
    expect(screen.queryByText('Ingrid')).toBeNull();
  });

  it('sees no first place in standings without points', () => {
    const top = [unranked(aStanding(1, 'Ingrid'))];
    render(scene({ name: 'standings', question: 0, top }));

    expect(screen.getByRole('heading', { name: 'Nobody has points yet' })).toBeDefined();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('hears the quiz in its own language and sees each text in its own direction', () => {
    render(scene(anOpenQuestion({ text: 'איזה כוכב?' }), { language: 'he' }));

    const question = screen.getByRole('heading', { name: 'איזה כוכב?' });
    expect(question.getAttribute('lang')).toBe('he');
    expect(question.getAttribute('dir')).toBe('auto');
  });

  it('turns reactions off and on at the podium, as long as somebody is there', () => {
    const top = [aStanding(1, 'Ingrid')];
    const over = { name: 'finished', reason: 'completed', players: 1, top } as const;
    const { rerender } = render(scene(over, { reactions: true }));

    fireEvent.click(button('Turn reactions off'));
    expect(actions.letReact).toHaveBeenLastCalledWith(false);
    rerender(scene(over, { reactions: false }));
    fireEvent.click(button('Turn reactions on'));
    expect(actions.letReact).toHaveBeenLastCalledWith(true);

    rerender(scene({ ...over, reason: 'discarded' }, { reactions: true }));
    expect(screen.queryByRole('button', { name: /^Turn reactions/ })).toBeNull();
  });

  it('plays again from the podium', () => {
    const top = [aStanding(1, 'Ingrid'), aStanding(2, 'Ann')];
    render(scene({ name: 'finished', reason: 'completed', players: 2, top }));

    act(() => button('Play again').click());

    expect(actions.playAgain).toHaveBeenCalledOnce();
  });
});
