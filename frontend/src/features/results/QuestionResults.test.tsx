import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aQuestion } from '@/testing/messages';
import { QuestionResults } from './QuestionResults';

it('a question that had a sound has it in the results, silent until it is wanted, with its words', () => {
  const sound = { sound: '/api/quiz/media/1/clip.mp3', transcript: 'A bird sings.' };
  const question = aQuestion({ index: 0, kind: 'single', sound });

  render(
    <QuestionResults
      results={{
        sessionId: '0b5f8f5e-6f0e-4f6e-9d6e-0d6c1c1a1f11',
        code: 'K7M2QX',
        title: 'Birds',
        finished: true,
        questions: [{ question, correct: [0], counts: [1, 0, 0, 0], answered: 1 }],
        players: [],
      }}
      onMended={() => undefined}
    />,
  );

  const player = screen.getByLabelText<HTMLAudioElement>('Sound of the question');
  expect(player.src).toContain(sound.sound);
  expect([player.controls, player.autoplay, player.preload]).toEqual([true, false, 'none']);
  expect(screen.getByText('A bird sings.')).toBeDefined();
});
