import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Switch } from 'wouter';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetUser, holdToken } from '@/api/userToken';
import { keepSeat, seatIn } from '@/game/seat';
import { AtAddress } from '@/testing/AtAddress';
import { HomePage } from './HomePage';
import { NicknamePage } from './NicknamePage';
import { takePass } from './pass';

const server = vi.fn<(request: Request) => Promise<Response>>();

function answer(status: number, body: unknown): void {
  server.mockResolvedValueOnce(Response.json(body, { status }));
}

const found = () => answer(200, { code: 'K7M2QX', phase: 'lobby', title: 'Planets' });

function open(address: string): void {
  render(
    <AtAddress address={address}>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/join/:code" component={NicknamePage} />
        <Route path="/play/:code">In the room</Route>
        <Route path="/host/:code">On the big screen</Route>
      </Switch>
    </AtAddress>,
  );
}

describe('joining', () => {
  beforeEach(() => {
    server.mockReset();
    vi.stubGlobal('fetch', server);
  });

  it('goes from a code, however it is typed, to a nickname and in', async () => {
    open('/');
    answer(200, { code: 'K0M21X', phase: 'lobby', title: 'Planets' });
    await userEvent.type(screen.getByLabelText('Room code'), 'kom-2lx');

    answer(201, { token: 't', playerId: 'p', nickname: 'Ann' });
    await userEvent.type(await screen.findByLabelText('Nickname'), ' Ann ');
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect(await screen.findByText('In the room')).toBeDefined();
    expect(server.mock.calls[0]?.[0].url).toContain('code=K0M21X');
    expect(server).toHaveBeenCalledTimes(2);
    expect(seatIn('K0M21X', 'player')).toMatchObject({ token: 't', nickname: 'Ann' });
  });

  it('brings the pass of a link along, which leaves the address', async () => {
    found();
    location.hash = '#a.b.c';
    open('/join/K7M2QX');
    await screen.findByText(/more time for your answers/);
    expect(location.hash).toBe('');

    answer(201, { token: 't', playerId: 'p', nickname: 'Ann' });
    await userEvent.type(await screen.findByLabelText('Nickname'), 'Ann');
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect(await screen.findByText('In the room')).toBeDefined();
    expect(await server.mock.calls[1]?.[0].json()).toMatchObject({ pass: 'a.b.c' });
  });

  it.each([
    ['pass-used', 409, /This link was used/],
    ['pass-invalid', 422, /This link is not for this room/],
  ])('goes on without a link that is no longer valid: %s', async (type, status, words) => {
    found();
    location.hash = '#a.b.c';
    open('/join/K7M2QX');
    await userEvent.type(await screen.findByLabelText('Nickname'), 'Ann');
    answer(status, { type, title: 'Refused', status });
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.queryByText(/more time for your answers/)).toBeNull();
    expect(takePass('K7M2QX')).toBeUndefined();

    answer(201, { token: 't', playerId: 'p', nickname: 'Ann' });
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect(await screen.findByText('In the room')).toBeDefined();
    expect(await server.mock.calls[2]?.[0].json()).not.toHaveProperty('pass');
  });

  it('says the title of the quiz in its language', async () => {
    answer(200, { code: 'K7M2QX', phase: 'lobby', title: 'كواكب', language: 'ar' });
    open('/join/K7M2QX');

    const title = await screen.findByText('كواكب');

    expect(title.getAttribute('lang')).toBe('ar');
    expect(title.getAttribute('dir')).toBe('auto');
  });

  it('says when there is no such room', async () => {
    open('/');
    answer(404, { type: 'no-such-room', title: 'No room', status: 404 });

    await userEvent.type(screen.getByLabelText('Room code'), 'ZZZZZZ');

    expect((await screen.findByRole('alert')).textContent).toContain('No room has this code');
  });

  it('says when the nickname is taken, and keeps what was typed', async () => {
    found();
    open('/join/K7M2QX');
    await screen.findByText('Planets');
    answer(409, { type: 'nickname-taken', title: 'Taken', status: 409 });

    await userEvent.type(screen.getByLabelText('Nickname'), 'ann');
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect((await screen.findByRole('alert')).textContent).toContain('has that name already');
    expect(screen.getByLabelText<HTMLInputElement>('Nickname').value).toBe('ann');
  });

  it('says when the server is away', async () => {
    found();
    open('/join/K7M2QX');
    await screen.findByText('Planets');
    server.mockRejectedValueOnce(new TypeError('failed'));

    await userEvent.type(screen.getByLabelText('Nickname'), 'ann');
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  });

  it.each([
    ['no room', 404, 'no-such-room', 'No room has this code'],
    ['a room whose game is over', 410, 'session-ended', 'This game is over'],
  ])(
    'says of the code of %s what it is before it asks for a name',
    async (_, status, type, words) => {
      answer(status, { type, title: 'Not there', status });
      open('/join/K7M2QX');

      expect(await screen.findByRole('heading', { name: words })).toBeDefined();
      expect(screen.queryByLabelText('Nickname')).toBeNull();
      expect(screen.getByLabelText('Room code')).toBeDefined();
    },
  );

  it.each([
    ['its link', '/join/K7M2QX', ''],
    ['its code', '/', 'K7M2QX'],
  ])('leads whoever has a seat back to a game that is over, by %s', async (_, address, code) => {
    keepSeat({ code: 'K7M2QX', token: 't', role: 'player', nickname: 'Ann' });
    server.mockImplementation(async ({ url }) =>
      url.includes('/validate')
        ? Response.json({ type: 'session-ended', title: 'Over', status: 410 }, { status: 410 })
        : Response.json({ seq: 9, phase: 'finished' }),
    );
    open(address);
    if (code) {
      await userEvent.type(screen.getByLabelText('Room code'), code);
    }

    expect(await screen.findByRole('heading', { name: 'This game is over' })).toBeDefined();
    await userEvent.click(screen.getByRole('link', { name: /Go on as .?Ann/ }));

    expect(screen.getByText('In the room')).toBeDefined();
  });

  it('says of a link with something else than a code that no room has it', async () => {
    open('/join/nope');

    expect(await screen.findByRole('heading', { name: 'No room has this code' })).toBeDefined();
    expect(server).not.toHaveBeenCalled();
  });

  it('tries again when the server was away', async () => {
    server.mockRejectedValueOnce(new TypeError('failed'));
    open('/join/K7M2QX');
    const again = await screen.findByRole('button', { name: 'Try again' });

    found();
    await userEvent.click(again);

    expect(await screen.findByLabelText('Nickname')).toBeDefined();
  });

  it('waits for an input method to finish', async () => {
    open('/');
    const input = screen.getByLabelText<HTMLInputElement>('Room code');

    fireEvent.compositionStart(input);
    fireEvent.input(input, { target: { value: 'ｋ７ｍ' } });
    expect(input.value).toBe('ｋ７ｍ');
    fireEvent.compositionEnd(input);

    expect(input.value).toBe('K7M');
  });

  it('looks a code up that is whole while an input method still holds it, once', async () => {
    open('/');
    const input = screen.getByLabelText<HTMLInputElement>('Room code');
    answer(404, { type: 'no-such-room', title: 'No room', status: 404 });

    fireEvent.compositionStart(input);
    fireEvent.input(input, { target: { value: 'zzzzzz' } });
    expect(await screen.findByRole('alert')).toBeDefined();
    expect(input.value).toBe('zzzzzz');
    fireEvent.compositionEnd(input);

    expect(input.value).toBe('ZZZZZZ');
    expect(screen.getByRole('alert').textContent).toContain('No room has this code');
    expect(server).toHaveBeenCalledOnce();
  });
});

describe('the first page', () => {
  beforeEach(() => {
    server.mockReset();
    vi.stubGlobal('fetch', server);
  });

  it('says what this is, and leads to hosting and signing in', () => {
    open('/');

    expect(screen.getByRole('heading', { name: 'A quiz for everyone in the room' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Host a quiz' })).toHaveProperty(
      'pathname',
      '/library',
    );
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveProperty('pathname', '/sign-in');
  });

  it('offers a seat again whose game goes on', async () => {
    keepSeat({ code: 'K7M2QX', token: 't', role: 'player', nickname: 'Ann' });
    answer(200, { seq: 3, phase: 'question' });
    open('/');

    await userEvent.click(await screen.findByRole('link', { name: /Go on as .?Ann/ }));

    expect(screen.getByText('In the room')).toBeDefined();
    expect(server.mock.calls[0]?.[0].headers.get('Authorization')).toBe('Bearer t');
  });

  it('gives up a seat whose room is gone', async () => {
    keepSeat({ code: 'K7M2QX', token: 't', role: 'player', nickname: 'Ann' });
    answer(404, { type: 'no-such-room', title: 'No room', status: 404 });
    open('/');

    await vi.waitFor(() => expect(seatIn('K7M2QX', 'player')).toBeUndefined());
    expect(screen.queryByRole('link', { name: /Go on as .?Ann/ })).toBeNull();
  });

  it('offers a host the rooms that are open, on any device', async () => {
    holdToken({ accessToken: 'user', tokenType: 'Bearer', expiresIn: 900 });
    const room = { code: 'K7M2QX', title: 'Planeten', language: 'de', state: 'open' };
    answer(200, { items: [room, { ...room, code: 'ZZZZZZ', state: 'ended' }] });
    open('/');

    expect((await screen.findByText('Planeten')).getAttribute('lang')).toBe('de');
    await userEvent.click(screen.getByRole('link', { name: 'Back to the room' }));

    expect(screen.getByText('On the big screen')).toBeDefined();
    forgetUser();
  });
});
