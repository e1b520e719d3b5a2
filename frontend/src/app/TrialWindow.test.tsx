import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PhaseView } from '@/api/generated/wire';
import { HostScene } from '@/features/host/HostScene';
import type { RoomActions } from '@/features/host/useRoomActions';
import { PlayScene } from '@/features/play/PlayScene';
import { TrialWindow } from '@/features/trial/TrialWindow';
import { emptyOutbox } from '@/game/outbox';
import type { RoomState } from '@/game/roomClient';
import { nextView, type RoomView } from '@/game/roomView';
import { chooseSound } from '@/live/sound/choice';
import { AtAddress } from '@/testing/AtAddress';
import { aPlayer, aStanding, aWelcome, anOpenQuestion } from '@/testing/messages';

const next = vi.fn();
const again = vi.fn();
const actions = { next } as unknown as RoomActions;

function stateOf(phase: PhaseView, role: 'host' | 'player'): RoomState {
  const welcome = aWelcome(phase, { role, you: role === 'player' ? aPlayer() : undefined });
  const view = nextView(undefined, welcome, performance.now()) as RoomView;
  return { connection: { name: 'live' }, view, outbox: emptyOutbox };
}

function open(phase: PhaseView, failure?: string): void {
  const end = { onAgain: again, onBack: vi.fn(), backLabel: 'Back to the quiz', isBusy: false };
  render(
    <AtAddress>
      <TrialWindow
        hall={<HostScene state={stateOf(phase, 'host')} actions={actions} trialEnd={end} />}
        phone={<PlayScene state={stateOf(phase, 'player')} onAnswer={vi.fn()} />}
        failure={failure}
        onLeave={vi.fn()}
      />
    </AtAddress>,
  );
}

/** What leads on takes nothing in its first moment. */
function openSettled(phase: PhaseView): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  open(phase);
  act(() => vi.advanceTimersByTime(1_000));
  vi.useRealTimers();
}

const hall = () => screen.getByRole('region', { name: /^What the hall sees/ });
const phone = () => screen.getByRole('region', { name: 'What a player sees' });

function windowIs(width: 'wide' | 'narrow'): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: width === 'wide',
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
}

describe('the window of a trial', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    windowIs('wide');
  });

  it('has one main part with two halves, and says once that a question is open', () => {
    open(anOpenQuestion());

    expect(screen.getAllByRole('main')).toHaveLength(1);
    const told = screen
      .getAllByRole('status')
      .filter(({ textContent }) => textContent.includes('shortest day'));
    expect(told).toHaveLength(1);
    expect(hall().contains(told[0] ?? null)).toBe(true);
  });

  it('is heard once', () => {
    chooseSound('phone', { isOn: true });

    open(anOpenQuestion());

    expect(within(hall()).getByRole('button', { name: 'Sound' })).toBeDefined();
    expect(within(phone()).queryByRole('button', { name: /Sound/ })).toBeNull();
  });

  it('goes on by the keys of the hall, not by those pressed on the phone', () => {
    openSettled(anOpenQuestion());
    const option = within(phone()).getAllByRole('button').at(-1);

    fireEvent.keyDown(option ?? phone(), { key: 'ArrowRight' });
    expect(next).not.toHaveBeenCalled();

    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(next).toHaveBeenCalledOnce();
  });

  it('goes on by no key while the hall is not shown', () => {
    windowIs('narrow');
    openSettled(anOpenQuestion());

    fireEvent.click(screen.getByRole('button', { name: 'Phone' }));
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(next).not.toHaveBeenCalled();

    fireEvent.click(screen.getByRole('button', { name: 'Hall' }));
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(next).toHaveBeenCalledOnce();
  });

  it('says at its head why it could not start over', () => {
    open(anOpenQuestion(), 'You have too many open rooms.');

    const head = screen.getByRole('button', { name: 'End the trial' }).closest('header');
    expect(within(head as HTMLElement).getByRole('alert').textContent).toBe(
      'You have too many open rooms.',
    );
  });

  it('offers nobody the way in, and no end but its own', () => {
    open(anOpenQuestion());

    expect(screen.queryByText('K7M2QX')).toBeNull();
    for (const name of ['Players', 'Devices', 'End game', 'Full screen']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    expect(screen.getByRole('button', { name: 'End the trial' })).toBeDefined();
  });

  it('leads to the next trial, and to no results', () => {
    open({ name: 'finished', reason: 'completed', players: 1, top: [aStanding(1, 'Ann')] });

    expect(screen.queryByText(/Results/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(again).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Back to the quiz' })).toBeDefined();
  });

  it('shows one half at a time on a phone, and the one that is shown speaks', () => {
    windowIs('narrow');
    open(anOpenQuestion());
    expect(screen.queryByRole('region', { name: 'What a player sees' })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Phone' }));

    expect(screen.queryByRole('region', { name: /^What the hall sees/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Phone' }).getAttribute('aria-pressed')).toBe('true');
    expect(
      within(phone())
        .getAllByRole('status')
        .some(({ textContent }) => textContent.includes('shortest day')),
    ).toBe(true);
  });
});
