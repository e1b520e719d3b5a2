import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { seatIn } from '@/game/seat';
import { JoinPage } from './JoinPage';
import { NicknamePage } from './NicknamePage';

const server = vi.fn<(request: Request) => Promise<Response>>();

function answer(status: number, body: unknown): void {
  server.mockResolvedValueOnce(Response.json(body, { status }));
}

function open(address: string): void {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes>
        <Route index element={<JoinPage />} />
        <Route path="join/:code" element={<NicknamePage />} />
        <Route path="play/:code" element={<p>In the room</p>} />
      </Routes>
    </MemoryRouter>,
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
    expect(seatIn('K0M21X', 'player')).toMatchObject({ token: 't', nickname: 'Ann' });
  });

  it('says when there is no such room', async () => {
    open('/');
    answer(404, { type: 'no-such-room', title: 'No room', status: 404 });

    await userEvent.type(screen.getByLabelText('Room code'), 'ZZZZZZ');

    expect((await screen.findByRole('alert')).textContent).toContain('No room has this code');
  });

  it('says when the nickname is taken, and keeps what was typed', async () => {
    open('/join/K7M2QX');
    answer(409, { type: 'nickname-taken', title: 'Taken', status: 409 });

    await userEvent.type(screen.getByLabelText('Nickname'), 'ann');
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect((await screen.findByRole('alert')).textContent).toContain('has that name already');
    expect(screen.getByLabelText<HTMLInputElement>('Nickname').value).toBe('ann');
  });

  it('says when the server is away', async () => {
    open('/join/K7M2QX');
    server.mockRejectedValueOnce(new TypeError('failed'));

    await userEvent.type(screen.getByLabelText('Nickname'), 'ann');
    await userEvent.click(screen.getByRole('button', { name: 'Take a seat' }));

    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  });

  it('leads from a code that is none back to the start', async () => {
    open('/join/nope');

    expect(await screen.findByLabelText('Room code')).toBeDefined();
  });
});
