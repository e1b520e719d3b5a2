import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhaseView, SeatList, ServerMessage, Welcome } from '@/api/generated/wire';
import { deviceKind } from '@/browser/device';
import { emptyOutbox } from '@/game/outbox';
import { nextView, type RoomView } from '@/game/roomView';
import { deviceSeatIn, keepDeviceSeat, keepSeat, leaveDeviceSeat, seatIn } from '@/game/seat';
import { aReveal, aWelcome, anOpenQuestion } from '@/testing/messages';
import { HostScene } from '../HostScene';
import type { RoomActions } from '../useRoomActions';
import { DevicesDialog } from './DevicesDialog';
import { KnockPage } from './KnockPage';
import { RemoteScene } from './RemoteScene';

const spies = {
  invite: vi.fn(),
  agree: vi.fn(),
  dismiss: vi.fn(),
  unseat: vi.fn(),
  peek: vi.fn(),
  pause: vi.fn(),
  resume: vi.fn(),
  extend: vi.fn(),
  skip: vi.fn(),
  lock: vi.fn(),
  letReact: vi.fn(),
  next: vi.fn(),
  start: vi.fn(),
  rankEvery: vi.fn(),
  questions: vi.fn(() => new Promise(() => {})),
};
const actions = spies as unknown as RoomActions;

function viewOf(
  phase: PhaseView,
  part: Partial<Welcome>,
  ...heard: readonly ServerMessage[]
): RoomView {
  const welcomed = nextView(undefined, aWelcome(phase, { you: undefined, ...part }), 0);
  return heard.reduce(
    (view, message) => nextView(view as RoomView, message, performance.now()) as RoomView,
    welcomed as RoomView,
  );
}

const stateOf = (view: RoomView) =>
  ({ connection: { name: 'live' }, view, outbox: emptyOutbox }) as const;
const show = (view: RoomView) => render(<RemoteScene state={stateOf(view)} actions={actions} />);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string) => screen.getByRole('heading', { name });

beforeEach(() => {
  Object.values(spies).forEach((spy) => spy.mockClear());
});

describe('the devices of a host', () => {
  const onClose = vi.fn();

  function scene(told: Omit<SeatList, 'type'>) {
    const view = viewOf({ name: 'lobby' }, { role: 'host' }, { type: 'seats', ...told });
    return <DevicesDialog view={view} actions={actions} onClose={onClose} />;
  }

  function open(told: Omit<SeatList, 'type'>): void {
    render(scene(told));
  }

  it('are asked in by a code for what they are to be', () => {
    open({ seats: [] });

    fireEvent.click(button('Remote'));

    expect(spies.invite).toHaveBeenCalledWith('remote');
  });

  it('see a code that names no token, as long as it is good and looked at', () => {
    open({ seats: [], invitation: { code: '012345', role: 'screen', remainingMs: 41_500 } });

    expect(screen.getByLabelText('0 1 2 3 4 5')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('42 seconds left');
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/\/screen\/K7M2QX$/);

    fireEvent.click(button('Close'));
    expect(spies.dismiss).toHaveBeenCalledWith();
    expect(onClose).toHaveBeenCalled();
  });

  it('need another code when the minute is over', () => {
    open({ seats: [], invitation: { code: '012345', role: 'screen', remainingMs: 0 } });

    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.click(button('New code'));

    expect(spies.invite).toHaveBeenCalledWith('screen');
  });

  it('are let in or not, by their name', () => {
    open({ seats: [], knocking: [{ id: 'K', role: 'remote', name: 'Phone · Chrome' }] });
    expect(screen.getByText('would be: Remote')).toBeTruthy();

    fireEvent.click(button(/^Let it in/));
    expect(spies.agree).toHaveBeenCalledWith('K');
    fireEvent.click(button(/^Not this one/));
    expect(spies.dismiss).toHaveBeenCalledWith('K');
  });

  it('keep the place of a keyboard when what was pressed goes', () => {
    const invitation = { code: '012345', role: 'screen', remainingMs: 41_500 } as const;
    const { rerender } = render(scene({ seats: [] }));
    button('Screen').focus();

    rerender(scene({ seats: [], invitation }));
    const scan = heading('Scan with the device that becomes: Screen');
    expect(document.activeElement).toBe(scan);
    const described = document.getElementById(scan.getAttribute('aria-describedby') ?? '');
    expect(described?.getAttribute('aria-label')).toBe('0 1 2 3 4 5');

    rerender(scene({ seats: [], knocking: [{ id: 'K', role: 'screen' }] }));
    expect(document.activeElement).toBe(heading('Add a device'));
    button(/^Let it in/).focus();
    rerender(scene({ seats: [{ id: 'K', role: 'screen', connected: true }] }));
    expect(document.activeElement).toBe(heading('Add a device'));

    button('Close').focus();
    rerender(scene({ seats: [] }));
    expect(document.activeElement).toBe(button('Close'));
  });

  it('lose their seat once the host has said so twice', () => {
    open({ seats: [{ id: 'S', role: 'screen', name: 'Beamer', connected: false }] });
    expect(screen.getByText('Screen · not connected')).toBeTruthy();

    fireEvent.click(button(/^Remove /));
    expect(spies.unseat).not.toHaveBeenCalled();
    fireEvent.click(button('Remove'));

    expect(spies.unseat).toHaveBeenCalledWith('S');
  });
});

describe('a remote', () => {
  const key: ServerMessage = {
    type: 'key',
    id: 'k',
    question: 0,
    revealed: { kind: 'single', correct: [1], counts: [0, 0, 0, 0] },
    notes: 'Tell of the telescope.',
  };

  it('asks for the key of what is shown, once', () => {
    const { rerender } = show(viewOf(anOpenQuestion(), { role: 'remote' }));
    expect(spies.peek).toHaveBeenCalledTimes(1);

    const known = viewOf(anOpenQuestion(), { role: 'remote' }, key);
    rerender(<RemoteScene state={stateOf(known)} actions={actions} />);

    expect(spies.peek).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('region', { name: 'The answer' }).textContent).toContain('Jupiter');
    expect(screen.getByText('Tell of the telescope.')).toBeTruthy();
  });

  it('has every control but the end and the seats', () => {
    show(viewOf(anOpenQuestion(), { role: 'remote' }));

    fireEvent.click(button('Pause'));
    expect(spies.pause).toHaveBeenCalledWith('wait');
    fireEvent.click(button('+10 s'));
    expect(spies.extend).toHaveBeenCalledWith(0, 10);
    fireEvent.click(button('Lock'));
    expect(spies.lock).toHaveBeenCalledWith(true);
    fireEvent.click(button('Skip'));
    expect(spies.skip).not.toHaveBeenCalled();
    fireEvent.click(screen.getAllByRole('button', { name: 'Skip' }).at(-1) as HTMLElement);
    expect(spies.skip).toHaveBeenCalledWith(0);
    expect(screen.queryByRole('button', { name: 'End game' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Devices/ })).toBeNull();
  });

  it('turns reactions off once the game is over', () => {
    const over: PhaseView = { name: 'finished', reason: 'completed', players: 0, top: [] };
    show(viewOf(over, { role: 'remote', reactions: true }));
    fireEvent.click(button('Turn reactions off'));

    expect(spies.letReact).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('plans how the game goes on, in mid-question too', () => {
    show(viewOf({ name: 'standings', question: 0, top: [] }, { role: 'remote' }));
    fireEvent.click(button('Plan'));
    fireEvent.change(screen.getByLabelText('Standings'), { target: { value: '0' } });
    cleanup();
    show(viewOf(anOpenQuestion(), { role: 'remote' }));
    fireEvent.click(button('More'));
    fireEvent.click(button('Plan'));

    expect(spies.rankEvery).toHaveBeenCalledWith(0);
    expect(heading('How the game goes on')).toBeTruthy();
  });

  it('does not ask the next question what was meant for the one before', () => {
    const { rerender } = show(viewOf(anOpenQuestion(), { role: 'remote' }));
    fireEvent.click(button('Skip'));
    expect(screen.getByRole('dialog')).toBeTruthy();

    const next = viewOf(anOpenQuestion({ index: 1 }), { role: 'remote', seq: 6 });
    rerender(<RemoteScene state={stateOf(next)} actions={actions} />);

    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a screen', () => {
  it('shows what the host page shows, and commands nothing', () => {
    const view = viewOf(aReveal(), { role: 'screen' });
    render(<HostScene state={stateOf(view)} />);

    expect(screen.getByRole('heading', { name: /shortest day/ })).toBeTruthy();
    for (const name of ['Standings', 'End game', 'Players', 'Devices', 'Something is wrong']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});

function fillScreenWith(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
  act(() => {
    document.dispatchEvent(new Event('fullscreenchange'));
  });
}

describe('a screen that can be filled', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'fullscreenElement');
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
  });

  it('can be filled again whenever it was left, by whatever key', () => {
    document.documentElement.requestFullscreen = vi.fn(() => Promise.resolve());
    render(<HostScene state={stateOf(viewOf(aReveal(), { role: 'screen' }))} />);
    fireEvent.click(button('Full screen'));
    expect(document.documentElement.requestFullscreen).toHaveBeenCalled();

    fillScreenWith(document.documentElement);
    expect(screen.queryByRole('button', { name: 'Full screen' })).toBeNull();
    fillScreenWith(null);

    expect(button('Full screen')).toBeTruthy();
  });
});

describe('a device without a seat', () => {
  const server = vi.fn<(request: Request) => Promise<Response>>();
  const onSeated = vi.fn();
  const answer = (status: number, body: unknown) =>
    server.mockResolvedValueOnce(Response.json(body, { status }));
  const bodies = () =>
    Promise.all(
      server.mock.calls.map(
        ([request]) => request.clone().json() as Promise<Record<string, string>>,
      ),
    );
  const problem = (status: number, type: string) => answer(status, { type, title: type, status });

  beforeEach(() => {
    server.mockReset();
    onSeated.mockReset();
    sessionStorage.clear();
    vi.stubGlobal('fetch', server);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  function open(pairing = ''): void {
    render(<KnockPage code="K7M2QX" duty="remote" pairing={pairing} onSeated={onSeated} />);
  }

  it('asks with the code of the address, and waits until the host agrees', async () => {
    open('012345');
    answer(202, { id: 'K', role: 'remote', name: 'Phone' });
    await userEvent.click(button('Ask for the seat'));
    expect(await screen.findByText('The host decides')).toBeTruthy();
    const seat = { id: 'K', role: 'remote', token: 't', expiresAt: '2026-11-25T00:00:00Z' };
    answer(202, { id: 'K', role: 'remote' });
    answer(201, seat);

    await vi.waitFor(() => expect(onSeated).toHaveBeenCalledWith(seat), { timeout: 5_000 });

    const [first, second] = await Promise.all(
      server.mock.calls.map(([request]) => request.json() as Promise<Record<string, string>>),
    );
    expect(first?.['pairing']).toBe('012345');
    expect(second).not.toHaveProperty('pairing');
    expect(second?.['knock']).toBe(first?.['knock']);
  });

  it('says that a code is wrong, used or over, and keeps what was typed', async () => {
    open();
    await userEvent.click(button('Ask for the seat'));
    expect(screen.getByText('Type the six digits')).toBeTruthy();
    expect(server).not.toHaveBeenCalled();

    await userEvent.type(screen.getByLabelText('Code from the host’s page'), '123 456');
    problem(422, 'wrong-pairing-code');
    await userEvent.click(button('Ask for the seat'));
    expect(await screen.findByText(/is not the code that the host’s page shows/)).toBeTruthy();
    problem(409, 'pairing-used');
    await userEvent.click(button('Ask for the seat'));
    expect(await screen.findByText(/Another device has used this code/)).toBeTruthy();
    expect(screen.getByLabelText('Code from the host’s page')).toHaveProperty('value', '123 456');
  });

  it('is told when the host does not want it', async () => {
    open('012345');
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    answer(202, { id: 'K', role: 'remote' });
    await userEvent.click(button('Ask for the seat'));
    await screen.findByText('The host decides');
    expect(document.activeElement).toBe(heading('Become the remote'));
    problem(403, 'dismissed');

    await screen.findByText('The host did not let this device in', {}, { timeout: 5_000 });

    // Screen readers say what changes in what was there before.
    expect(status.textContent).toContain('The host did not let this device in');
    await act(async () => fireEvent.click(button('Ask again')));
    expect(button('Ask for the seat')).toBeTruthy();
    // It was good for one device, once.
    expect(screen.getByLabelText('Code from the host’s page')).toHaveProperty('value', '');

    answer(202, { id: 'L', role: 'remote' });
    await userEvent.type(screen.getByLabelText('Code from the host’s page'), '543210');
    await userEvent.click(button('Ask for the seat'));
    const asked = await bodies();
    expect(asked.at(-1)).toMatchObject({ pairing: '543210' });
    expect(asked.at(-1)?.['knock']).not.toBe(asked[0]?.['knock']);
  });

  it('knocks with the same secret until it knows that it was heard', async () => {
    open('012345');
    server.mockRejectedValueOnce(new TypeError('the answer was lost'));
    await userEvent.click(button('Ask for the seat'));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Code from the host’s page')).toHaveProperty('value', '012345');

    answer(202, { id: 'K', role: 'remote' });
    await userEvent.click(button('Ask for the seat'));

    expect(await screen.findByText('The host decides')).toBeTruthy();
    const [first, second] = await bodies();
    expect(second).toEqual(first);
  });

  it('knocks the same way after a reload that came before the answer, once', async () => {
    open('012345');
    server.mockReturnValueOnce(new Promise(() => undefined));
    await userEvent.click(button('Ask for the seat'));
    cleanup();

    open();
    answer(202, { id: 'K', role: 'remote' });
    answer(201, { id: 'K', role: 'remote', token: 't', expiresAt: '2026-11-25T00:00:00Z' });
    await vi.waitFor(() => expect(onSeated).toHaveBeenCalled(), { timeout: 5_000 });

    const [first, second, third] = await bodies();
    expect(second).toEqual(first);
    expect(third).not.toHaveProperty('pairing');
    expect(third?.['knock']).toBe(first?.['knock']);
  });

  it('does not knock again by itself with a code that was refused', async () => {
    open('012345');
    problem(422, 'wrong-pairing-code');
    await userEvent.click(button('Ask for the seat'));
    await screen.findByRole('alert');
    cleanup();

    open();

    expect(button('Ask for the seat')).toBeTruthy();
  });
});

describe('a seat of a device', () => {
  it('stands beside that of its person, and survives the tab', () => {
    keepSeat({ code: 'K7M2QX', token: 'host', role: 'host' });
    keepDeviceSeat({ code: 'K7M2QX', token: 'screen', role: 'screen' });
    sessionStorage.removeItem('quizhall.device-seat.K7M2QX.screen');

    expect(seatIn('K7M2QX', 'host')?.token).toBe('host');
    expect(deviceSeatIn('K7M2QX', 'screen')?.token).toBe('screen');
    leaveDeviceSeat({ code: 'K7M2QX', token: 'screen', role: 'screen' });
    expect(deviceSeatIn('K7M2QX', 'screen')).toBeUndefined();
  });

  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1',
      'phone',
      'Safari',
    ],
    ['Mozilla/5.0 (Linux; Android 14; Pixel) Chrome/120.0 Mobile Safari/537.36', 'phone', 'Chrome'],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-X) SamsungBrowser/23 Chrome/120 Safari/537.36',
      'tablet',
      'Samsung',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0', 'computer', 'Edge'],
    ['Something else', 'computer', undefined],
  ])('is named by what its browser says: %s', (agent, size, browser) => {
    expect(deviceKind(agent)).toEqual({ size, ...(browser && { browser }) });
  });
});
