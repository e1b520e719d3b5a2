import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPending, keptSeats, pendingIn, seatIn } from './seat';
import { leaveTrial, openTrial, trialIn, whence } from './trial';

const server = vi.fn<(request: Request) => Promise<Response>>();
const opened = {
  sessionId: 's',
  code: 'K7M2QX',
  token: 'host-token',
  expiresAt: '',
  player: { token: 'player-token', playerId: 'p', nickname: 'Brave Otter' },
};

describe('a trial', () => {
  beforeEach(() => {
    server.mockReset();
    vi.stubGlobal('fetch', server);
  });

  it('is opened as one, and is found again in its tab alone, by no page of a real game', async () => {
    server.mockResolvedValue(Response.json(opened, { status: 201 }));

    await openTrial({ quizId: 'q', settings: { speed: false } }, 'quiz');

    expect(await server.mock.calls[0]?.[0].clone().json()).toEqual({
      quizId: 'q',
      settings: { speed: false },
      trial: {},
    });
    expect(trialIn('K7M2QX')?.player).toMatchObject({ token: 'player-token', role: 'player' });
    expect(seatIn('K7M2QX', 'host')).toBeUndefined();
    expect(seatIn('K7M2QX', 'player')).toBeUndefined();
    expect(keptSeats()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('is ended when it is left, and found no more', async () => {
    server.mockResolvedValueOnce(Response.json(opened, { status: 201 }));
    const trial = await openTrial({ quizId: 'q' }, 'quiz');
    server.mockRejectedValue(new TypeError('offline'));
    const seats = [trial.host, trial.player];
    seats.forEach((seat) => keepPending(seat, [{ type: 'start', id: 'm' }]));

    leaveTrial(trial);

    expect(trialIn('K7M2QX')).toBeUndefined();
    expect(seats.flatMap(pendingIn)).toEqual([]);
    await vi.waitFor(() => expect(server).toHaveBeenCalledTimes(2));
    const end = server.mock.calls[1]?.[0];
    expect(end?.url).toMatch(/\/api\/session\/K7M2QX\/end$/);
    expect(end?.headers.get('Authorization')).toBe('Bearer host-token');
  });

  it('leads back to where it was opened', async () => {
    server.mockImplementation(() => Promise.resolve(Response.json(opened, { status: 201 })));
    const room = { quizId: 'q', trial: { question: 2 } };

    expect(whence(await openTrial({ quizId: 'q' }, 'quiz'))).toBe('/quizzes/q');
    expect(whence(await openTrial(room, 'editor'))).toBe('/quizzes/q/edit?question=2');
  });
});
