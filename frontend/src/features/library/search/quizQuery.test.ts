import { describe, expect, it } from 'vitest';
import { addressOf, asked, EVERYTHING, filtersOf, queryIn, type QuizQuery } from './quizQuery';

const now = new Date('2026-03-08T12:00:00Z');
const full: QuizQuery = {
  q: 'rivers',
  tags: ['maps', 'c++'],
  language: 'de',
  owner: '0b7c4d2e-9a1f-4c3b-8d5e-6f7a8b9c0d1e',
  kinds: ['pin', 'order'],
  licences: ['CC0-1.0', 'CC-BY-SA-4.0'],
  length: 'medium',
  plays: 10,
  days: 7,
  order: 'plays',
};

describe('what is looked for', () => {
  it('is the same when it comes back from the address', () => {
    expect(queryIn(new URLSearchParams(addressOf(full)))).toEqual(full);
    expect(addressOf(EVERYTHING)).toEqual([]);
  });

  it('leaves out of an address what is none of ours', () => {
    const params = new URLSearchParams(
      `language=german!&owner=me&kind=essay&licence=MIT&licence=unstated&kind=pin&kind=pin&length=huge&plays=7&days=1&sort=worst&tag=a&tag=a&q=${'x'.repeat(300)}`,
    );

    expect(queryIn(params)).toEqual({
      ...EVERYTHING,
      q: 'x'.repeat(200),
      tags: ['a'],
      kinds: ['pin'],
    });
  });

  it('is asked for in the words of the service', () => {
    expect(asked(full, now)).toEqual({
      q: 'rivers',
      tag: ['maps', 'c++'],
      language: 'de',
      owner: full.owner,
      kind: ['pin', 'order'],
      licence: ['CC0-1.0', 'CC-BY-SA-4.0'],
      minQuestions: 11,
      maxQuestions: 20,
      minPlays: 10,
      since: '2026-03-01',
    });
    expect(asked({ ...EVERYTHING, length: 'long' }, now)).toEqual({ minQuestions: 21 });
    expect(asked(EVERYTHING, now)).toEqual({});
  });

  it('counts its filters without words and order', () => {
    expect(filtersOf(full)).toBe(11);
    expect(filtersOf({ ...EVERYTHING, q: 'a', order: 'newest' })).toBe(0);
  });
});
