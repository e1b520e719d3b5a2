import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { slideForm } from './form';
import { Answer } from './play';

describe('a slide', () => {
  it('leaves nothing to do but to look, and can be read on the phone as well', () => {
    render(
      <Answer
        question={{
          index: 0,
          kind: 'slide',
          text: 'Half-time',
          body: 'Stretch your legs.',
          points: 'none',
        }}
        given={undefined}
        isOpen
        status={null}
        onAnswer={vi.fn()}
      />,
    );

    expect(screen.getByText('Look at the screen')).toBeDefined();
    expect(screen.getByText('Stretch your legs.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is sent without what belongs to answers', () => {
    const common = { text: 'Half-time', timeLimitSeconds: 20, points: 'normal', explanation: 'No' };

    expect(slideForm.draft({ ...common, points: 'normal' }, { body: 'Rest.' })).toEqual({
      text: 'Half-time',
      type: 'slide',
      body: 'Rest.',
    });
  });
});
