import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { QuestionResult, Results } from '@/api/generated/session';
import { aQuestion } from '@/testing/messages';
import { PlayerTable } from './PlayerTable';

function closed(index: number, kind: 'single' | 'poll', correct: number[]): QuestionResult {
  return { question: aQuestion({ index, kind }), correct, counts: [1, 0, 0, 0], answered: 1 };
}

it('a poll is no question that one may get right', () => {
  const results: Results = {
    sessionId: '0b5f8f5e-6f0e-4f6e-9d6e-0d6c1c1a1f11',
    code: 'K7M2QX',
    title: 'Planets',
    finished: true,
    questions: [closed(0, 'single', [0]), closed(1, 'poll', []), closed(2, 'single', [1])],
    players: [
      {
        playerId: 'p1',
        nickname: 'Ann',
        rank: 1,
        score: 950,
        streak: 0,
        answers: [
          { question: 0, options: [0], verdict: 'correct', points: 950, tookMs: 900 },
          { question: 1, options: [0], verdict: 'counted', points: 0, tookMs: 900 },
        ],
      },
    ],
  };

  render(<PlayerTable results={results} />);

  expect(screen.getByRole('cell', { name: '1/2' })).toBeDefined();
});
