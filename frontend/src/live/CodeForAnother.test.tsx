import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { game } from '@/text/game';
import { CodeForAnother } from './CodeForAnother';

describe('a code for another phone', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is said as it comes, and so is the next one, which keeps the place of a keyboard', async () => {
    vi.useFakeTimers();
    const ask = vi
      .fn()
      .mockResolvedValueOnce({ rejoinCode: '123456', remainingMs: 2_000 })
      .mockResolvedValueOnce({ rejoinCode: '654321', remainingMs: 60_000 });
    render(<CodeForAnother roomCode="K7M2QX" ask={ask} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');

    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(status.textContent).toContain('123 456');

    await act(() => vi.advanceTimersByTimeAsync(3_000));
    expect(status.textContent).toBe('');
    const anew = screen.getByRole('button', { name: game.rejoinCode.anew });
    anew.focus();
    fireEvent.click(anew);
    await act(() => vi.advanceTimersByTimeAsync(0));

    expect(status.textContent).toContain('654 321');
    expect(document.activeElement).toBe(status);
  });
});
