import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useFocusHeld } from './useFocusHeld';

function Held({ answered = 'not' }: { answered?: 'not' | 'disabled' | 'gone' }) {
  const place = useRef<HTMLElement>(null);
  useFocusHeld(place, true);
  return (
    <>
      <section ref={place} tabIndex={-1} aria-label="Held">
        {answered !== 'gone' && (
          <button type="button" disabled={answered === 'disabled'}>
            Answer
          </button>
        )}
      </section>
      <p>Elsewhere</p>
    </>
  );
}

const held = () => screen.getByRole('region', { name: 'Held' });

describe('a place that holds the focus', () => {
  for (const answered of ['disabled', 'gone'] as const) {
    it(`has it where what had it is ${answered}`, async () => {
      const { rerender } = render(<Held />);
      screen.getByRole('button').focus();

      rerender(<Held answered={answered} />);

      await vi.waitFor(() => expect(document.activeElement).toBe(held()));
    });
  }

  it('takes none that was elsewhere last', async () => {
    const { rerender } = render(<Held />);
    screen.getByRole('button').focus();
    fireEvent.pointerDown(screen.getByText('Elsewhere'));
    screen.getByRole('button').blur();

    rerender(<Held answered="gone" />);
    await Promise.resolve();

    expect(document.activeElement).toBe(document.body);
  });
});
