import { describe, expect, it } from 'vitest';
import { problemText } from './problem';

const tooMany = { type: 'too-many-requests', title: 'Too many attempts', status: 429 };

describe('what is said of a refusal', () => {
  it('is the detail, where there is one', () => {
    expect(problemText(tooMany)).toBe('Too many attempts');
    expect(problemText({ ...tooMany, detail: 'Wait a little.' })).toBe('Wait a little.');
  });

  it('tells when to try again', () => {
    expect(problemText({ ...tooMany, retryAfterSeconds: 1 })).toBe(
      'Too many attempts. Try again in 1 second.',
    );
    expect(problemText({ ...tooMany, detail: 'Wait.', retryAfterSeconds: 30 })).toBe(
      'Wait. Try again in 30 seconds.',
    );
    expect(problemText({ ...tooMany, retryAfterSeconds: 130 })).toBe(
      'Too many attempts. Try again in 3 minutes.',
    );
  });
});
