import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAwake } from './wakeLock';

const release = vi.fn(() => Promise.resolve());
const request = vi.fn(() => Promise.resolve({ release }));

function show(visibilityState: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibilityState);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the screen', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    [request, release].forEach((call) => call.mockClear());
  });

  it('is kept on again each time the page is shown, until it is let go', async () => {
    vi.stubGlobal('navigator', { wakeLock: { request } });

    const letGo = keepAwake();
    show('hidden');
    show('visible');
    expect(request).toHaveBeenCalledTimes(2);

    await Promise.resolve();
    letGo();
    expect(release).toHaveBeenCalled();
    show('visible');
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('is let go also when it is granted too late', async () => {
    vi.stubGlobal('navigator', { wakeLock: { request } });

    keepAwake()();

    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce());
  });

  it('is left to itself where browsers do not know it or refuse', () => {
    vi.stubGlobal('navigator', {});
    expect(() => keepAwake()()).not.toThrow();

    request.mockRejectedValueOnce(new DOMException('Battery low', 'NotAllowedError'));
    vi.stubGlobal('navigator', { wakeLock: { request } });
    expect(() => keepAwake()()).not.toThrow();
  });
});
