import { describe, expect, it, vi } from 'vitest';
import { inOneAttempt, keepNewQuiz } from './attempts';
import type { QuizDraft } from './generated/quiz';
import { ProblemError } from './problem';

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

const draft = (title: string) => ({ title, questions: [] }) as unknown as QuizDraft;

describe('a new quiz', () => {
  it('is made once though an answer is lost, and has what was changed since', async () => {
    const sent: { method: string; attempt: string | null; body: { title: string } }[] = [];
    const answers = [
      () => Response.error(),
      () => Response.json({ id: 'q1', version: 1 }, { status: 201 }),
      () => Response.json({ id: 'q1', version: 2 }),
    ];
    vi.stubGlobal('fetch', async (request: Request) => {
      const attempt = new URL(request.url).searchParams.get('attempt');
      sent.push({ method: request.method, attempt, body: await request.json() });
      return answers.shift()?.();
    });

    await expect(keepNewQuiz('d1', draft('Rivers'))).rejects.toThrow();
    const kept = await keepNewQuiz('d1', draft('Rivers and lakes'));

    expect(kept.version).toBe(2);
    expect(sent.map(({ method, body }) => [method, body.title])).toEqual([
      ['POST', 'Rivers'],
      ['POST', 'Rivers'],
      ['PUT', 'Rivers and lakes'],
    ]);
    expect(sent[1]?.attempt).toBe(sent[0]?.attempt);
    expect(sent[2]?.body).toHaveProperty('version', 1);
  });
});
