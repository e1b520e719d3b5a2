import { MutationObserver, onlineManager } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queries } from './queries';

describe('a device without a network', () => {
  beforeEach(() => onlineManager.setOnline(false));
  afterEach(() => onlineManager.setOnline(true));

  it('reads from a server that is there all the same', async () => {
    const read = queries.fetchQuery({ queryKey: ['quiz'], queryFn: () => Promise.resolve('it') });

    expect(await read).toBe('it');
  });

  it('says that what is sent did not arrive, instead of waiting for a network', async () => {
    const sending = new MutationObserver(queries, {
      mutationFn: () => Promise.reject(new TypeError('Failed to fetch')),
    });

    await expect(sending.mutate()).rejects.toThrow('Failed to fetch');
  });
});
