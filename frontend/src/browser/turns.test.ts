import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from './turns';

describe('work that tabs do in turn', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is done where there are no locks', async () => {
    vi.stubGlobal('navigator', {});

    expect(await inTurn('a', () => Promise.resolve('done'))).toBe('done');
  });

  it('is done where locks are barred', async () => {
    const denied = new DOMException('No locks here.', 'SecurityError');
    vi.stubGlobal('navigator', { locks: { request: vi.fn().mockRejectedValue(denied) } });

    expect(await inTurn('a', () => Promise.resolve('done'))).toBe('done');
  });

  it('is done where the mere look at locks throws', async () => {
    vi.stubGlobal('navigator', {
      get locks() {
        throw new DOMException('No locks here.', 'SecurityError');
      },
    });

    expect(await inTurn('a', () => Promise.resolve('done'))).toBe('done');
  });

  it('is done once when it fails', async () => {
    const request = vi.fn((_: string, work: () => Promise<unknown>) => work());
    vi.stubGlobal('navigator', { locks: { request } });
    const work = vi.fn().mockRejectedValue(new Error('no luck'));

    await expect(inTurn('a', work)).rejects.toThrow('no luck');
    expect(work).toHaveBeenCalledOnce();
  });
});
