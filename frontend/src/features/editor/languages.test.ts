import { describe, expect, it } from 'vitest';
import { languagesFor, likelyLanguage } from './languages';

describe('the languages of a quiz', () => {
  it('are called as those who speak them do', () => {
    expect(languagesFor('en')).toContainEqual({ tag: 'de', name: 'Deutsch' });
  });

  it('hold the one that the quiz has, whatever it is', () => {
    expect(languagesFor('haw').map(({ tag }) => tag)).toContain('haw');
    expect(languagesFor('not a tag')).toContainEqual({ tag: 'not a tag', name: 'not a tag' });
  });

  it('begin with that of the browser', () => {
    expect(likelyLanguage()).toBe('en');
  });
});
