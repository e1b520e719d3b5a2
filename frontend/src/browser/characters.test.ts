import { afterEach, describe, expect, it, vi } from 'vitest';
import { charactersIn } from './characters';

describe('characters', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['Ann', 3],
    ['Zoe\u0308', 3],
    ['👩\u200D👩\u200D👧', 1],
    ['ខ្ញុំ', 1],
  ])('are counted as people see them in %s', (text, count) => {
    expect(charactersIn(text)).toBe(count);
  });

  it('are not counted where the browser cannot', () => {
    vi.stubGlobal('Intl', {});

    expect(charactersIn('Ann')).toBeUndefined();
  });
});
