import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lazily, partOf, there } from './part';
import { WhenThere } from './WhenThere';

interface Greeting {
  readonly words: string;
}

const load = vi.fn<() => Promise<Greeting>>();

function show() {
  const part = lazily(load);
  render(<WhenThere part={part}>{({ words }) => <p>{words}</p>}</WhenThere>);
  return part;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('a part that is a file of its own', () => {
  beforeEach(() => {
    load.mockReset();
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is waited for quietly', async () => {
    load.mockResolvedValue({ words: 'Here I am' });

    show();

    expect(screen.getByRole('status').textContent).toBe('One moment…');
    await pass(0);
    expect(screen.getByText('Here I am')).toBeDefined();
  });

  it('is there at once when it was prepared', async () => {
    load.mockResolvedValue({ words: 'Here I am' });
    const part = lazily(load);
    part.load();
    await pass(0);

    render(<WhenThere part={part}>{({ words }) => <p>{words}</p>}</WhenThere>);

    expect(screen.getByText('Here I am')).toBeDefined();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is tried again until it comes, and says so meanwhile', async () => {
    load.mockRejectedValue(new TypeError('no network'));
    show();
    await pass(0);
    expect(screen.getByRole('alert').textContent).toContain('It is being tried again.');

    load.mockResolvedValue({ words: 'Here I am' });
    await pass(1_000);

    expect(screen.getByText('Here I am')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not tried for ever by itself, but once more when it is needed again', async () => {
    load.mockRejectedValue(new TypeError('no network'));
    const part = show();
    await pass(60 * 60_000);
    const tries = load.mock.calls.length;
    expect(tries).toBeLessThan(100);
    expect(screen.getByRole('alert').textContent).not.toContain('tried again');

    load.mockResolvedValue({ words: 'Here I am' });
    part.load();
    await pass(0);

    expect(screen.getByText('Here I am')).toBeDefined();
  });
});

describe('the parts of kinds', () => {
  it('leave it open that a server knows more of them than the page', () => {
    const parts = { old: there({ words: 'As ever' }) };
    const kind = 'new' as 'old';

    render(<WhenThere part={partOf(parts, kind)}>{({ words }) => <p>{words}</p>}</WhenThere>);

    expect(screen.getByRole('alert').textContent).toContain('before rooms had questions');
    expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined();
  });
});
