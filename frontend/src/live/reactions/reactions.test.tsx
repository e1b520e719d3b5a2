import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterReaction, nextReactionAt, type Sign } from '@/game/reacting';
import { reactions } from '@/text/reactions';
import { ReactionRow } from './ReactionRow';
import { ReactionSky } from './ReactionSky';

function calm(wanted: boolean): void {
  vi.stubGlobal('matchMedia', () => ({
    matches: wanted,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
}

/** Counts as the client of a room does. */
function Row({ onReact }: { onReact: (sign: Sign) => void }) {
  const [fullAt, setFullAt] = useState(0);
  return (
    <ReactionRow
      isLive
      nextAt={nextReactionAt(fullAt)}
      onReact={(shown) => {
        setFullAt(afterReaction(fullAt, performance.now()));
        onReact(shown);
      }}
    />
  );
}

const sign = (name: keyof typeof reactions.signs) =>
  screen.getByRole('button', { name: reactions.signs[name] });

describe('the row of signs on a phone', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    calm(false);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('shows a sign by one tap, and says so', () => {
    const react = vi.fn();
    render(<Row onReact={react} />);

    fireEvent.click(sign('heart'));

    expect(react).toHaveBeenCalledExactlyOnceWith('heart');
    expect(screen.getByRole('status').textContent).toBe(reactions.shown(reactions.signs.heart));
  });

  it('is held back for a moment after five in a row', () => {
    const react = vi.fn();
    render(<Row onReact={react} />);

    for (let taps = 0; taps < 8; taps += 1) {
      fireEvent.click(sign('clap'));
    }

    expect(react).toHaveBeenCalledTimes(5);
    expect(sign('wow').getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe(reactions.heldBack);
    act(() => vi.advanceTimersByTime(1_100));
    expect(sign('wow').getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(sign('wow'));
    expect(react).toHaveBeenCalledTimes(6);
  });

  it('is held back as well where it has just come', () => {
    const react = vi.fn();
    render(<ReactionRow isLive nextAt={performance.now() + 500} onReact={react} />);

    expect(sign('wow').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(sign('wow'));
    expect(react).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(600));
    expect(sign('wow').getAttribute('aria-disabled')).toBe('false');
  });

  it('says nothing while there is no connection', () => {
    const react = vi.fn();
    render(<ReactionRow isLive={false} nextAt={0} onReact={react} />);

    fireEvent.click(sign('clap'));

    expect(react).not.toHaveBeenCalled();
  });
});

describe('what players show on the projector', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('rises, and goes when it has', async () => {
    calm(false);
    const { container } = render(<ReactionSky shown={{ clap: 2, heart: 40, laugh: 0, wow: 0 }} />);

    await vi.waitFor(() => expect(container.querySelectorAll('svg')).toHaveLength(2));
    expect(container.textContent).toBe('402');
    for (const flight of container.querySelectorAll('span > svg')) {
      fireEvent.animationEnd(flight.parentElement as Element);
    }
    expect(container.querySelectorAll('svg')).toHaveLength(0);
  });

  it('is counted in silence for whoever wants less motion', () => {
    calm(true);
    const { container } = render(
      <ReactionSky shown={{ clap: 2, heart: 1_234, laugh: 0, wow: 0 }} />,
    );

    expect(container.textContent).toBe('21.2K');
  });
});
