import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserShelf, tabShelf } from './storage';

function bar(): never {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
}

function barStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(bar);
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(bar);
}

describe('what a page keeps in its browser', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    ['a', 'b'].forEach((key) => [tabShelf, browserShelf].forEach((shelf) => shelf.remove(key)));
  });

  it('outlives the page where the browser has storage', () => {
    browserShelf.write('a', { code: 'K7M2QX' });

    expect(localStorage.getItem('a')).toBe('{"code":"K7M2QX"}');
    expect(browserShelf.read('a')).toEqual({ code: 'K7M2QX' });
    expect(browserShelf.outlivesPage()).toBe(true);
  });

  it.each([
    ['tab', tabShelf],
    ['browser', browserShelf],
  ])('is in memory where storage of the %s is barred', (_, shelf) => {
    barStorage();

    shelf.write('a', 1);
    shelf.write('b', 2);
    shelf.remove('b');

    expect(shelf.read('a')).toBe(1);
    expect(shelf.keys('')).toEqual(['a']);
    expect(shelf.has('b')).toBe(false);
    expect(shelf.outlivesPage()).toBe(false);
  });

  it('is the newest also where storage is full', () => {
    browserShelf.write('a', 'old');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });

    browserShelf.write('a', 'new');

    expect(browserShelf.read('a')).toBe('new');
  });

  it('is absent when it is not understood', () => {
    localStorage.setItem('a', '{"code":');

    expect(browserShelf.read('a')).toBeUndefined();
  });
});
