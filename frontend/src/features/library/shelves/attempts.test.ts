import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { inOneAttempt } from './attempts';

describe('an attempt at a copy', () => {
  it('is the same until an answer has come', async () => {
    const sent: string[] = [];
    const failed = (status: number) => (attempt: string) => {
      sent.push(attempt);
      return Promise.reject(new ProblemError({ type: 'x', title: 'failed', status }));
    };
    const made = (attempt: string) => {
      sent.push(attempt);
      return Promise.resolve('a copy');
    };

    await expect(inOneAttempt('q1', failed(503))).rejects.toThrow();
    await inOneAttempt('q1', made);
    await expect(inOneAttempt('q1', failed(409))).rejects.toThrow();
    await inOneAttempt('q1', made);
    await inOneAttempt('q2', made);

    expect(sent[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(sent[1]).toBe(sent[0]);
    expect(new Set(sent.slice(1)).size).toBe(4);
  });
});
