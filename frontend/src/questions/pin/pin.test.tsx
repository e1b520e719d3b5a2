import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerProps } from '../kind';
import { changed, dragged, drawn, reshaped } from './drawing';
import { pinForm } from './form';
import { Answer, Outcome } from './play';
import { cellOf, movedBy } from './points';
import { cellsOf } from './target';

const question: AnswerProps<'pin'>['question'] = {
  index: 0,
  kind: 'pin',
  text: 'Where is Vienna?',
  points: 'normal',
  media: { image: '/map.png', alt: 'A map' },
};

function show(part: Partial<AnswerProps<'pin'>> = {}) {
  const onAnswer = vi.fn();
  const props = { question, given: undefined, isOpen: true, status: null, onAnswer };
  render(<Answer {...props} {...part} />);
  return onAnswer;
}

describe('a pin', () => {
  it('is put by the name of a place and moved by keys', async () => {
    const onAnswer = show();

    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Row 2, column 3');
    await userEvent.keyboard('{Enter}');
    const pin = screen.getByRole('slider', { name: 'Your pin' });
    expect(document.activeElement).toBe(pin);
    await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
    expect(pin.getAttribute('aria-valuetext')).toBe(
      'Row 2, column 3: 32% from the left, 20% from the top',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send this pin' }));

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith({ kind: 'pin', x: 0.3225, y: 0.2 });
  });

  it('is not sent before it is put anywhere', async () => {
    const onAnswer = show();

    await userEvent.click(screen.getByRole('button', { name: 'Tap the picture' }));

    expect(onAnswer).not.toHaveBeenCalled();
    const rows = within(screen.getByRole('grid')).getAllByRole('row');
    expect(rows.map((row) => within(row).getAllByRole('gridcell').length)).toEqual(
      Array.from({ length: 6 }, () => 8),
    );
  });

  it('stays where it was sent', () => {
    show({ isOpen: false, given: { kind: 'pin', x: 1, y: 0.5 } });

    expect(screen.getByRole('img', { name: 'Your pin: Row 4, column 8' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is told with the right place at the reveal', () => {
    render(
      <Outcome
        phase={{
          name: 'reveal',
          kind: 'pin',
          question,
          answered: 1,
          players: 1,
          pin: { regions: [{ x: 0, y: 0, width: 0.1, height: 0.1 }] },
          right: 0,
          columns: 24,
          rows: 18,
          cells: [],
        }}
        given={{ kind: 'pin', x: 0.9, y: 0.9 }}
      />,
    );

    expect(screen.getByText('It is in: Row 1, column 1')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Your pin: Row 6, column 8' })).toBeTruthy();
  });
});

describe('points', () => {
  it('stay on the picture and on the grid', () => {
    expect(movedBy({ x: 0.995, y: 0.12345 }, { key: 'ArrowRight', shiftKey: false })).toEqual({
      x: 1,
      y: 0.1235,
    });
    expect(movedBy({ x: 0, y: 0 }, { key: 'a', shiftKey: false })).toBeUndefined();
    expect(cellOf({ x: 1, y: 1 })).toBe('Row 6, column 8');
  });

  it('name the places of a target once each', () => {
    expect(
      cellsOf({
        regions: [
          { x: 0.1, y: 0.1, radius: 0.05 },
          { x: 0, y: 0, width: 0.2, height: 0.2 },
        ],
      }),
    ).toBe('Row 1, column 1');
  });
});

describe('regions', () => {
  const region = { x: 0.2, y: 0.2, width: 0.4, height: 0.2 };

  it('are drawn from any corner, once they are meant', () => {
    expect(drawn({ x: 0.6, y: 0.4 }, { x: 0.2, y: 0.2 })).toEqual(region);
    expect(drawn({ x: 0.6, y: 0.4 }, { x: 0.605, y: 0.2 })).toBeUndefined();
  });

  it('keep their size where they are moved, and end on the picture', () => {
    const grip = { name: 'whole', index: 0, offset: { x: 0, y: 0 } } as const;

    expect(dragged(region, grip, { x: 1, y: -1 })).toEqual({ ...region, x: 0.6, y: 0 });
    expect(dragged(region, { name: 'corner', index: 0 }, { x: 2, y: 0 })).toEqual({
      ...region,
      width: 0.8,
      height: 0.01,
    });
    expect(changed({ x: 0.5, y: 0.5, radius: 0.1 }, { radius: 3 })).toEqual({
      x: 0.5,
      y: 0.5,
      radius: 1,
    });
  });

  it('become round and angular again in their place', () => {
    expect(reshaped(region)).toEqual({ x: 0.4, y: 0.3, radius: 0.1 });
    expect(reshaped({ x: 0.05, y: 0.5, radius: 0.1 })).toEqual({
      x: 0,
      y: 0.4,
      width: 0.15,
      height: 0.2,
    });
  });
});

describe('the form of a pin', () => {
  const form = { ...pinForm.begun([]), regions: [{ x: 0.1, y: 0.1, radius: 0.1 }] };

  it('sends either regions or a point', () => {
    const media = { image: '/map.png', alt: 'A map' };

    expect(pinForm.draft({ text: '', media }, form)).toMatchObject({
      media,
      pin: { regions: form.regions },
    });
    expect(pinForm.draft({ text: '', media }, { ...form, target: 'spot' })).toMatchObject({
      pin: { at: { x: 0.5, y: 0.5 }, zeroAt: 0.2 },
    });
  });

  it('misses a picture', () => {
    const notes = { wrong: vi.fn(), missing: vi.fn() };

    pinForm.note(notes, 'q', form);

    expect(notes.missing).toHaveBeenCalledWith('q.pin', 'A pin needs a picture: add one below.');
  });
});
