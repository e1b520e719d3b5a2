import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CorrectedKey } from '@/game/correctedKey';
import { KeyForm } from './KeyForm';
import { keyOf, type Known } from './keying';

const items = ['Venus', 'Mercury', 'Earth'];
const corrected = vi.fn<(key: CorrectedKey, reason: string | undefined) => void>();
const voided = vi.fn();

async function form(known: Known, isVoid = false) {
  corrected.mockReset();
  voided.mockReset();
  render(<KeyForm known={known} isVoid={isVoid} onCorrect={corrected} onVoid={voided} />);
  return screen.findByRole('button', { name: 'Count it like this' });
}

describe('a key that is corrected', () => {
  it('is one of several options', async () => {
    const count = await form({ kind: 'single', options: ['A', 'B'], correct: [0] });
    expect((count as HTMLButtonElement).disabled).toBe(true);

    fireEvent.click(await screen.findByLabelText('B'));
    fireEvent.click(screen.getByLabelText('A'));
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: ' A slip. ' } });
    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith(
      { options: [{ correct: false }, { correct: true }] },
      'A slip.',
    );
  });

  it('is another spelling, which has to be one', async () => {
    const count = await form({ kind: 'text', accepted: ['Paris'] });
    const line = await screen.findByDisplayValue('Paris');

    fireEvent.change(line, { target: { value: ' ' } });
    expect((count as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(line, { target: { value: 'Lutetia' } });
    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith({ accepted: ['Lutetia'] }, undefined);
  });

  it('is a number as people write it, and how far off counts', async () => {
    const count = await form({ kind: 'number', value: '2850', tolerance: '0' });

    fireEvent.change(await screen.findByLabelText('Right number'), { target: { value: '3,5' } });
    fireEvent.change(screen.getByLabelText('What counts as right'), {
      target: { value: 'zeroAt' },
    });
    expect((count as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('No points from this distance on'), {
      target: { value: '2' },
    });
    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith({ number: { value: '3.5', zeroAt: '2' } }, undefined);
  });

  it('is another order', async () => {
    const count = await form({ kind: 'order', items, order: [1, 0, 2] });

    fireEvent.click(await screen.findByRole('button', { name: /Move up: .*Earth/ }));
    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith({ items: ['Mercury', 'Earth', 'Venus'] }, undefined);
  });

  it('joins each once', async () => {
    const count = await form({
      kind: 'match',
      left: ['Jupiter', 'Mars'],
      right: ['Deimos', 'Io'],
      pairs: [
        [0, 1],
        [1, 0],
      ],
    });

    fireEvent.change(await screen.findByLabelText('Jupiter'), { target: { value: 'Deimos' } });
    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith(
      {
        pairs: [
          { left: 'Jupiter', right: 'Deimos' },
          { left: 'Mars', right: 'Io' },
        ],
      },
      undefined,
    );
  });

  it('is another region of the picture', async () => {
    const count = await form({
      kind: 'pin',
      pin: { regions: [{ x: 0.1, y: 0.1, width: 0.2, height: 0.2 }] },
      media: { image: '/x.png', alt: 'A map' },
    });

    fireEvent.change(await screen.findByLabelText('What counts as right'), {
      target: { value: 'spot' },
    });
    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith(
      { pin: { at: { x: 0.5, y: 0.5 }, zeroAt: 0.2 } },
      undefined,
    );
  });

  it('lets a question count again that counted for nobody', async () => {
    const count = await form({ kind: 'order', items, order: [1, 0, 2] }, true);

    fireEvent.click(count);

    expect(corrected).toHaveBeenCalledWith({ items: ['Mercury', 'Venus', 'Earth'] }, undefined);
  });

  it('is none where nothing is right or wrong', () => {
    expect(keyOf({ kind: 'poll', options: ['A', 'B'], correct: [] })).toBeUndefined();
    expect(keyOf({ kind: 'word-cloud' })).toBeUndefined();
    expect(keyOf({ kind: 'open' })).toBeUndefined();
  });
});
