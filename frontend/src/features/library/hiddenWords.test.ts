import { describe, expect, it } from 'vitest';
import { isolated } from '@/text/isolated';
import { wordsError, wordsIn } from './hiddenWords';

const refused = (...errors: { field: string; message: string }[]) => ({
  type: 'invalid-fields',
  title: 'Some fields need another value',
  status: 422,
  errors,
});

describe('hidden words', () => {
  it('stand one a line or between commas', () => {
    expect(wordsIn(' mud, Herr Müller\r\n\n88,,\n🥒 ')).toEqual(['mud', 'Herr Müller', '88', '🥒']);
    expect(wordsIn(' \n , ')).toEqual([]);
  });

  it('are named where the server refuses them', () => {
    const message = 'must have a letter';
    const problem = refused(
      { field: 'settings.hiddenWords[1]', message },
      { field: 'settings.hiddenWords[2]', message },
    );

    expect(wordsError(problem, ['mud', '+', '-'])).toBe(
      `“${isolated('+')}” “${isolated('-')}” ${message}`,
    );
  });

  it('may be too many', () => {
    const problem = refused({ field: 'settings.hiddenWords', message: 'must be at most 100' });

    expect(wordsError(problem, ['mud'])).toBe('must be at most 100');
  });

  it('are not to blame for other things', () => {
    expect(wordsError(refused({ field: 'quizId', message: 'is missing' }), [])).toBeUndefined();
    expect(wordsError({ type: 'unreachable', title: '', status: 0 }, [])).toBeUndefined();
  });
});
