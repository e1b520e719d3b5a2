import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aQuestion, aReveal } from '@/testing/messages';
import { Answer } from './Answer';
import { Ask } from './Ask';
import { Outcome } from './Outcome';

const question = aQuestion({
  options: ['A fox', 'Owl'],
  optionPictures: [
    { option: 0, image: '/fox.jpg', alt: 'A fox', alone: true },
    { option: 1, image: '/owl.jpg', alt: 'An owl', alone: false },
  ],
});

function answering(shapesOnly: boolean): string[] {
  render(
    <Answer
      question={question}
      given={undefined}
      isOpen
      settings={{ shuffleOptions: false, speed: true, shapesOnly }}
      status={undefined}
      onAnswer={() => {}}
    />,
  );
  return screen.getAllByRole('button').map((button) => button.textContent ?? '');
}

describe('options that are pictures', () => {
  it('are buttons by what they show, and by their text where they have one', () => {
    expect(answering(false)).toEqual(['A', 'BOwl']);
    expect(screen.getByRole('button', { name: /A fox/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /An owl.*Owl/ })).toBeTruthy();
  });

  it('are words for screen readers alone where phones show shapes only', () => {
    expect(answering(true)).toEqual(['AA fox', 'BOwl']);
    expect(screen.queryByRole('img', { name: 'A fox' })).toBeNull();
  });

  it('are seen on the projector, and on the phone at the reveal', () => {
    render(<Ask question={question} />);
    render(
      <Outcome
        phase={{ ...aReveal({ correct: [0] }), question }}
        given={{ kind: 'single', options: [1] }}
      />,
    );

    expect(screen.getAllByRole('img', { name: 'A fox' })).toHaveLength(2);
    expect(screen.getAllByRole('img', { name: 'An owl' })).toHaveLength(2);
  });
});
