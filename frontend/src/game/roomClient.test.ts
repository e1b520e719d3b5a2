import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeCodes } from '@/api/generated/closeCodes';
import type { SocketCheck } from '@/api/socketCheck';
import { FakeSocket } from '@/testing/FakeSocket';
import { anAnswer, anOpenQuestion, aQuestion, aReveal, aWelcome } from '@/testing/messages';
import { RoomClient } from './roomClient';

const sockets: FakeSocket[] = [];
let client: RoomClient;

function last(): FakeSocket {
  const socket = sockets.at(-1);
  if (!socket) {
    throw new Error('no socket was opened');
  }
  return socket;
}

const check = vi.fn<() => Promise<SocketCheck>>();

function aClient(pending: ConstructorParameters<typeof RoomClient>[0]['pending'] = []): RoomClient {
  client = new RoomClient({
    endpoint: 'ws://room.test/api/ws',
    code: 'K7M2QX',
    token: 't0ken',
    pending,
    check,
    openSocket: (url) => {
      const socket = new FakeSocket(url);
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
  });
  client.open();
  return client;
}

const connection = () => client.state().connection.name;

describe('a client of a room', () => {
  beforeEach(() => {
    sockets.length = 0;
    check.mockReset().mockResolvedValue('unknown');
    vi.useFakeTimers();
  });

  afterEach(() => {
    client.close();
    vi.useRealTimers();
  });

  it('comes in with its token and is live with the welcome', () => {
    aClient();
    expect(last().url.search).toBe('?code=K7M2QX&token=t0ken');
    expect(connection()).toBe('connecting');

    last().accept(aWelcome({ name: 'lobby' }));

    expect(connection()).toBe('live');
    expect(client.state().view?.title).toBe('Planets and moons');
  });

  it('reads frames of bytes as well', () => {
    aClient();
    const bytes = new TextEncoder().encode(JSON.stringify(aWelcome({ name: 'lobby' }))).buffer;

    last().dispatchEvent(new MessageEvent('message', { data: bytes }));

    expect(connection()).toBe('live');
  });

  it('sends a heartbeat every five seconds', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));

    vi.advanceTimersByTime(5_000);

    expect(last().sent).toEqual([{ type: 'heartbeat' }]);
  });

  it('brings the number of the last reply back once, and says how long it had it', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));
    vi.advanceTimersByTime(5_000);
    vi.advanceTimersByTime(40);
    last().say({ type: 'alive', echo: 7 });

    vi.advanceTimersByTime(9_960);

    expect(last().sent).toEqual([
      { type: 'heartbeat' },
      { type: 'heartbeat', echo: 7, heldMs: 4_960 },
      { type: 'heartbeat' },
    ]);
  });

  it('comes back at once after a restart and goes on where it was', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));

    last().drop(1012);
    expect(connection()).toBe('waiting');
    vi.advanceTimersByTime(500);

    expect(sockets).toHaveLength(2);
    expect(last().url.searchParams.get('epoch')).toBe('e1');
    expect(last().url.searchParams.get('seq')).toBe('5');
    last().accept(
      { type: 'resumed', epoch: 'e1', seq: 5 },
      { type: 'phase', seq: 6, prev: 5, phase: aReveal() },
    );
    expect(connection()).toBe('live');
    expect(client.state().view?.phase.name).toBe('reveal');
  });

  it('says since when it has its seat when it comes back by itself, and takes it anew by hand', () => {
    aClient();
    expect(last().url.searchParams.has('since')).toBe(false);
    last().accept({ ...aWelcome({ name: 'lobby' }), since: 1_700 });

    last().drop(1006);
    vi.advanceTimersByTime(500);
    expect(last().url.searchParams.get('since')).toBe('1700');
    last().drop(4409);
    client.hurry();
    expect(connection()).toBe('closed');

    client.open();
    expect(last().url.searchParams.has('since')).toBe(false);
    expect(last().url.searchParams.has('epoch')).toBe(false);
  });

  it('waits longer with each try that fails', () => {
    aClient();
    vi.spyOn(Math, 'random').mockReturnValue(1);

    for (const wait of [300, 1_200, 2_400, 4_800, 8_000, 8_000]) {
      const opened = sockets.length;
      last().drop(1006);
      vi.advanceTimersByTime(wait - 1);
      expect(sockets).toHaveLength(opened);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(opened + 1);
    }
  });

  const ofServer = Object.entries(closeCodes).map(([code, client]) => ({ code: +code, client }));
  const final = ofServer.filter(({ client }) => client !== 'comes-back');

  it.each(final)('stays away after close code $code', ({ code, client: reason }) => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));

    last().drop(code);
    vi.advanceTimersByTime(60_000);

    expect(client.state().connection).toEqual({ name: 'closed', reason });
    expect(sockets).toHaveLength(1);
  });

  const passing = ofServer.filter(({ client }) => client === 'comes-back').map(({ code }) => code);

  it.each([...passing, 1000, 1001, 1006, 1011, 1014, 4999])('comes back after %i', (code) => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));

    last().drop(code);
    vi.advanceTimersByTime(500);

    expect(sockets).toHaveLength(2);
  });

  it('notices a silent connection by itself', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));

    vi.advanceTimersByTime(16_000);

    expect(sockets).toHaveLength(2);
  });

  it('asks for a snapshot when a phase is missing, and shows the old one meanwhile', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));

    last().say({ type: 'phase', seq: 8, prev: 7, phase: aReveal() });

    expect(sockets).toHaveLength(2);
    expect(last().url.searchParams.has('seq')).toBe(false);
    expect(client.state().view?.phase.name).toBe('lobby');
    last().accept(aWelcome(aReveal(), { seq: 8 }));
    expect(client.state().view?.seq).toBe(8);
  });

  it('repeats an answer with the same id until it is acknowledged', () => {
    aClient();
    last().accept(aWelcome(anOpenQuestion()));

    client.answer(aQuestion({ index: 0 }), { kind: 'single', options: [1] });
    const [first] = last().sent;
    expect(first).toMatchObject({ question: 0, response: { kind: 'single', options: [1] } });
    vi.advanceTimersByTime(3_000);
    last().drop(1012);
    vi.advanceTimersByTime(500);
    last().accept({ type: 'resumed', epoch: 'e1', seq: 5 });

    expect(sockets[0]?.sent).toEqual([first, first]);
    expect(last().sent).toEqual([first]);
    const { id } = first as { id: string };
    last().say({ type: 'accepted', id, ...anAnswer(0, 1) });
    expect(client.state().outbox.pending).toEqual([]);
    vi.advanceTimersByTime(4_000);
    expect(last().sent.filter(({ type }) => type === 'answer')).toEqual([first]);
  });

  it('sends an answer that had to wait as soon as time goes on', () => {
    aClient();
    last().accept(aWelcome({ ...anOpenQuestion(), paused: ['host'], answersWait: true }));
    client.answer(aQuestion({ index: 0 }), { kind: 'single', options: [1] });
    const [first] = last().sent as unknown as [{ id: string }];

    last().say({
      type: 'refused',
      id: first.id,
      problem: { type: '/problems/paused', title: 'Later', status: 422 },
    });
    expect(client.state().outbox).toMatchObject({ pending: [first] });
    last().say({ type: 'clock', question: 0, remainingMs: 6_000 });

    expect(last().sent).toEqual([first, first]);
  });

  it('takes up what was not acknowledged before a reload', () => {
    const answer = { type: 'answer', id: 'from-before', question: 0, options: [2] } as const;
    aClient([{ ...answer, options: [...answer.options] }]);

    last().accept(aWelcome(anOpenQuestion()));

    expect(last().sent).toEqual([answer]);
  });

  it('gives up an answer that is refused, but not one that the room cannot take just now', () => {
    aClient();
    last().accept(aWelcome(anOpenQuestion()));
    client.answer(aQuestion({ index: 0 }), { kind: 'single', options: [1] });
    const { id } = last().sent[0] as { id: string };

    last().say({
      type: 'refused',
      id,
      problem: { type: 'unavailable', title: 'Later', status: 503 },
    });
    expect(client.state().outbox.pending).toHaveLength(1);
    last().say({ type: 'refused', id, problem: { type: 'late', title: 'Too late', status: 409 } });

    expect(client.state().outbox.pending).toEqual([]);
    expect(client.state().outbox.refusal?.problem.type).toBe('late');
  });

  it.each([
    ['foreign-origin', 'foreign-origin'],
    ['open', 'no-upgrade'],
    ['unknown', undefined],
  ] as const)('asks why when sockets never open, and hears %s', async (answer, hindrance) => {
    check.mockResolvedValue(answer);
    aClient();

    last().drop(1006);
    await vi.advanceTimersByTimeAsync(500);
    last().drop(1006);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(check).not.toHaveBeenCalled();
    last().drop(1006);
    await vi.advanceTimersByTimeAsync(10_000);

    expect(client.state().hindrance).toBe(hindrance);
    expect(connection()).toBe('connecting');
    last().accept(aWelcome({ name: 'lobby' }));
    expect(client.state().hindrance).toBeUndefined();
  });

  it('asks nothing after a loss of what was open', async () => {
    aClient();
    for (let loss = 0; loss < 5; loss += 1) {
      last().accept(aWelcome({ name: 'lobby' }));
      last().drop(1012);
      await vi.advanceTimersByTimeAsync(10_000);
    }

    expect(check).not.toHaveBeenCalled();
  });

  it('names the phase that the host was looking at', () => {
    aClient();
    last().accept(aWelcome(aReveal(), { role: 'host', seq: 12 }));

    client.next();

    expect(last().sent[0]).toMatchObject({ type: 'next', seq: 12 });
  });

  it('tries again at once when the network is back', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));
    client.unplugged();
    expect(connection()).toBe('waiting');

    client.hurry();

    expect(sockets).toHaveLength(2);
  });

  it('shows no sign that the server would not count', () => {
    aClient();
    last().accept(aWelcome({ name: 'lobby' }));
    const signs = () => last().sent.filter(({ type }) => type === 'reaction');

    for (let taps = 0; taps < 8; taps += 1) {
      client.react('clap');
    }
    expect(signs()).toHaveLength(5);

    vi.advanceTimersByTime(1_100);
    client.react('clap');
    client.react('clap');
    expect(signs()).toHaveLength(6);
  });
});
