import { describe, expect, it } from 'vitest';
import type { Results } from '@/api/generated/session';
import { aQuestion } from '@/testing/messages';
import { csvOf } from './csv';

function aResult(nickname: string): Results {
  return {
    sessionId: 's',
    code: 'K7M2QX',
    title: 'Planets',
    finished: true,
    questions: [{ question: aQuestion(), correct: [1], counts: [0, 1, 0, 0], answered: 1 }],
    players: [
      {
        playerId: 'p1',
        nickname,
        rank: 1,
        score: 900,
        streak: 1,
        answers: [{ question: 0, options: [1], verdict: 'correct', points: 900, tookMs: 2_000 }],
      },
    ],
  };
}

const lastLine = (csv: string) => csv.split('\r\n').at(-1);

describe('results as CSV', () => {
  it('have one line a player with the answer to each question', () => {
    const csv = csvOf(aResult('Ann'));

    expect(csv.split('\r\n')[0]).toBe('\uFEFFRank,Nickname,Points,Q1 answer,Q1 points');
    expect(lastLine(csv)).toBe('1,Ann,900,B,900');
  });

  it('quote what would break a line apart', () => {
    expect(lastLine(csvOf(aResult('Ann, "the" one')))).toBe('1,"Ann, ""the"" one",900,B,900');
  });

  it('hold no formulas', () => {
    expect(lastLine(csvOf(aResult('=1+1')))).toContain("'=1+1");
  });
});
