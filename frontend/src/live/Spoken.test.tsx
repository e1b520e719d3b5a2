import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HalfOfWindow } from '@/design/half';
import { nextView, type RoomView } from '@/game/roomView';
import { aReveal, aWelcome } from '@/testing/messages';
import { Mended } from './Mended';

const revealed = nextView(undefined, aWelcome(aReveal(), { seq: 5 }), 0) as RoomView;
const mended = nextView(
  revealed,
  { type: 'revised', seq: 5, phase: aReveal(), mended: { question: 0, reason: 'A slip.' } },
  1,
) as RoomView;

describe('what is spoken', () => {
  it('comes into what was there before', () => {
    const { rerender } = render(<Mended view={revealed} />);
    const before = screen.getByRole('status');

    rerender(<Mended view={mended} />);

    expect(screen.getByRole('status')).toBe(before);
    expect(before.textContent).toContain('A slip.');
  });

  it('is said by one half of a window', () => {
    render(
      <>
        <HalfOfWindow value={{ name: 'hall', speaks: true }}>
          <Mended view={mended} />
        </HalfOfWindow>
        <HalfOfWindow value={{ name: 'phone', speaks: false }}>
          <Mended view={mended} />
        </HalfOfWindow>
      </>,
    );

    expect(screen.getAllByText(/A slip/)).toHaveLength(2);
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});
