import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Sound } from './Sound';

const play = vi.fn<() => Promise<void>>();

function show(): HTMLAudioElement {
  const { container } = render(
    <Sound sound={{ sound: '/wren.mp3', transcript: 'A bird sings.' }} onToggle={() => {}} />,
  );
  return container.querySelector('audio') as HTMLAudioElement;
}

describe('a sound on the projector', () => {
  beforeEach(() => {
    play.mockReset();
    play.mockResolvedValue();
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play);
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
  });

  it('is silent until it is asked for, and has its words', async () => {
    const audio = show();

    expect(audio.autoplay).toBe(false);
    expect(play).not.toHaveBeenCalled();
    expect(screen.getByText('A bird sings.')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Play the sound' }));
    expect(play).toHaveBeenCalledTimes(1);
    fireEvent.play(audio);
    expect(screen.getByRole('button', { name: 'Stop the sound' })).toBeTruthy();
    fireEvent.ended(audio);
    expect(screen.getByRole('button', { name: 'Play the sound' })).toBeTruthy();
  });

  it('says so where the browser cannot play it', async () => {
    play.mockRejectedValue(new DOMException('no codec', 'NotSupportedError'));
    show();

    await userEvent.click(screen.getByRole('button', { name: 'Play the sound' }));

    expect((await screen.findByRole('alert')).textContent).toBe('This browser cannot play it.');
  });
});
