import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { nextView, type RoomView } from '@/game/roomView';
import { aPlayer, aWelcome, anOpenQuestion } from '@/testing/messages';
import { game } from '@/text/game';
import { PlayerBar } from './PlayerBar';

const network = vi.hoisted(() => ({ isUp: false }));

vi.mock('./ChangePhone', () => {
  if (!network.isUp) {
    throw new TypeError('no network');
  }
  return { ChangePhone: () => <dialog open>Six digits</dialog> };
});

describe('the bar of a player', () => {
  it('stays when the way to another phone does not come, and brings it once it does', async () => {
    const view = nextView(undefined, aWelcome(anOpenQuestion()), 0) as RoomView;
    render(<PlayerBar view={view} onChangePhone={vi.fn()} />);

    fireEvent.click(screen.getByRole('button', { name: game.rejoinCode.open }));

    expect((await screen.findByRole('alert')).textContent).toContain('It is being tried again.');
    expect(screen.getByText('Ann')).toBeDefined();
    network.isUp = true;
    expect(await screen.findByText('Six digits', {}, { timeout: 5_000 })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers no move to who waits to be let in, whom the room would refuse', () => {
    const waits = aWelcome({ name: 'lobby' }, { you: aPlayer({ waiting: true }) });
    render(<PlayerBar view={nextView(undefined, waits, 0) as RoomView} onChangePhone={vi.fn()} />);

    expect(screen.queryByRole('button', { name: game.rejoinCode.open })).toBeNull();
  });
});
