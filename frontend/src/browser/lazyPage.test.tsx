import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorFence } from '@/app/ErrorFence';
import { lazyPage } from './lazyPage';

const there = { Page: () => <p>Here it is</p> };

function shown(load: () => Promise<typeof there>) {
  const Page = lazyPage(load, (module) => module.Page);
  render(
    <ErrorFence>
      <Suspense fallback={<p>Loading</p>}>
        <Page />
      </Suspense>
    </ErrorFence>,
  );
}

describe('a page in a file of its own', () => {
  it('comes though the network has changed while it was on its way', async () => {
    const load = vi
      .fn<() => Promise<typeof there>>()
      .mockRejectedValueOnce(new Error('Unable to preload CSS'))
      .mockResolvedValue(there);
    shown(load);

    await screen.findByText('Here it is');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['does not come', () => Promise.reject(new Error('gone'))],
    ['comes without its page', () => Promise.resolve({} as typeof there)],
  ])('is given up in the end where its file %s', async (_, answer) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.useFakeTimers();
    const load = vi.fn<() => Promise<typeof there>>(answer);
    shown(load);

    await act(() => vi.advanceTimersByTimeAsync(5_000));
    screen.getByRole('button');
    expect(load).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });
});
