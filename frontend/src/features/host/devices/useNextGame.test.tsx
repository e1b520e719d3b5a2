import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { Route } from 'wouter';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhaseView, ServerMessage } from '@/api/generated/wire';
import { deviceSeatIn, keepDeviceSeat } from '@/game/seat';
import { AtAddress } from '@/testing/AtAddress';
import { FakeSocket } from '@/testing/FakeSocket';
import { aStanding, aWelcome } from '@/testing/messages';
import { DevicePage } from './DevicePage';

const SESSION_ENDED = 4000;
const over: PhaseView = {
  name: 'finished',
  reason: 'completed',
  players: 1,
  top: [aStanding(1, 'Ann')],
};
const welcome = aWelcome(over, { role: 'screen', you: undefined });
const moved = {
  type: 'moved',
  code: 'NEXT22',
  token: 'next',
  sessionId: '0b5f8f5e-6f0e-4f6e-9d6e-0d6c1c1a1f12',
} as ServerMessage;

const sockets: FakeSocket[] = [];

class Socket extends FakeSocket {
  static readonly OPEN = 1;
  static readonly CONNECTING = 0;
  static readonly CLOSED = 3;

  constructor(url: string) {
    super(url);
    sockets.push(this);
  }
}

/** What the server does with whoever comes to a room that is over. */
function closes(...said: readonly ServerMessage[]): void {
  const socket = sockets.at(-1);
  act(() => {
    socket?.accept(welcome, ...said);
    socket?.drop(SESSION_ENDED);
  });
}

describe('a screen whose room is over', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', Socket);
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('offline')));
    sockets.length = 0;
    keepDeviceSeat({ code: 'K7M2QX', token: 'mine', role: 'screen' });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows the podium, and goes on by itself once the host plays again', () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <AtAddress address="/screen/K7M2QX">
          <Route path={/^\/(?<role>screen)\/(?<code>[^/]+)$/} component={DevicePage} />
        </AtAddress>
      </QueryClientProvider>,
    );
    closes();
    expect(sockets).toHaveLength(1);
    expect(screen.getByText('Ann')).toBeDefined();

    act(() => vi.advanceTimersByTime(15_000));
    expect(sockets).toHaveLength(2);
    expect(screen.getByText('Ann')).toBeDefined();
    closes();
    expect(screen.getByText('Ann')).toBeDefined();

    act(() => vi.advanceTimersByTime(15_000));
    closes(moved);

    expect(deviceSeatIn('NEXT22', 'screen')?.token).toBe('next');
    expect(sockets.at(-1)?.url.searchParams.get('code')).toBe('NEXT22');
  });
});
