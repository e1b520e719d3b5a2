import { describe, expect, it, vi } from 'vitest';
import { languagesFor, likelyLanguage } from '@/text/languages';

describe('the languages of a quiz', () => {
  it('are called as those who speak them do', () => {
    expect(languagesFor('en')).toContainEqual({ tag: 'de', name: 'Deutsch' });
  });

  it('hold the one that the quiz has, whatever it is', () => {
    expect(languagesFor('haw').map(({ tag }) => tag)).toContain('haw');
    expect(languagesFor('not a tag')).toContainEqual({ tag: 'not a tag', name: 'not a tag' });
  });

  it.each([
    ['en-US', 'en'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['no', 'nb'],
    ['nn-NO', 'nn'],
    ['xx', 'en'],
    ['', 'en'],
  ])('begin for a browser in %s with %s', (wanted, expected) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(wanted);

    expect(likelyLanguage()).toBe(expected);
  });
});
