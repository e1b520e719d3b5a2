import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Question, Quiz } from '@/api/generated/quiz';
import { AtAddress } from '@/testing/AtAddress';
import { PrintScene } from './PrintScene';

const items = ['Mercury', 'Venus', 'Earth', 'Mars'];
const pairs = [
  { left: 'Italy', right: 'Rome' },
  { left: 'France', right: 'Paris' },
];
const questions = [
  {
    id: 'q1',
    type: 'single',
    text: 'Which is the capital of Italy?',
    points: 'normal',
    options: [
      { text: 'Rome', correct: true },
      { text: 'Milan', correct: false },
    ],
    explanation: 'Since 1871.',
  },
  { id: 'q2', type: 'order', text: 'In order?', points: 'normal', items },
  { id: 'q3', type: 'match', text: 'Which belong together?', points: 'normal', pairs },
  { id: 'q4', type: 'text', text: 'A colour?', points: 'normal', accepted: ['red'] },
  { id: 'q5', type: 'number', text: 'How many?', points: 'normal', number: { value: 12 } },
] as unknown as readonly Question[];

async function show(hasAnswers: boolean, part: Partial<Quiz> = {}) {
  const quiz = { id: '1', title: 'Moons', description: '', language: 'en', editable: true };
  render(
    <AtAddress>
      <PrintScene
        quiz={{ ...quiz, questions, ...part } as unknown as Quiz}
        hasAnswers={hasAnswers}
        onAnswers={() => undefined}
      />
    </AtAddress>,
  );
  // Kinds that few quizzes have come a moment later.
  await screen.findByText('Paris', { exact: false });
  await vi.waitFor(() => expect(screen.queryByText('One moment…')).toBeNull());
}

const linesOf = (question: string) =>
  within(screen.getByRole('heading', { name: question }).closest('li') as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a quiz on paper', () => {
  it('tells nothing of what is right where no answers are wanted', async () => {
    await show(false);

    expect(screen.queryByLabelText('Right answer')).toBeNull();
    for (const told of ['Since 1871.', 'red', '12']) {
      expect(screen.queryByText(told)).toBeNull();
    }
    const order = linesOf('In order?');
    expect(order).not.toEqual(items);
    expect(order.toSorted()).toEqual(items.toSorted());
    expect(linesOf('Which belong together?')).toEqual(['Italy', 'France', 'AParis', 'BRome']);
    expect(linesOf('Which is the capital of Italy?')).toEqual(['ARome', 'BMilan']);
    expect(screen.getByText('Name')).toBeDefined();
  });

  it('has the key, the explanation and the right order where answers are wanted', async () => {
    await show(true);

    expect(screen.getAllByLabelText('Right answer')).toHaveLength(1);
    expect(screen.getByText('Since 1871.')).toBeDefined();
    expect(screen.getByText('red')).toBeDefined();
    expect(linesOf('In order?')).toEqual(items);
  });

  it('offers answers to nobody who may not see them', async () => {
    await show(false, { editable: false });

    expect(screen.queryByLabelText('With the answers')).toBeNull();
  });
});
