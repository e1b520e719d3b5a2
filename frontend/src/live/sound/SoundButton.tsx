import { Button } from '@/design/Button';
import { game } from '@/text/game';
import type { Sound } from './useSound';

interface SoundButtonProps {
  readonly sound: Sound;
  /** Whether the phone is felt as well. */
  readonly vibrates?: boolean;
  readonly className?: string | undefined;
}

/** The one switch for all that a page lets be heard. */
export function SoundButton({ sound, vibrates = false, className }: SoundButtonProps) {
  const { isOn, isHeldBack, toggle } = sound;
  return (
    <Button
      look="quiet"
      className={className}
      aria-pressed={isOn}
      aria-label={vibrates ? game.sound.both : game.sound.name}
      title={isHeldBack ? game.sound.heldBack : isOn ? game.sound.mute : game.sound.unmute}
      onClick={toggle}
    >
      <Loudspeaker isOn={isOn} />
    </Button>
  );
}

function Loudspeaker({ isOn }: { isOn: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" fill="none" aria-hidden="true">
      <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4z" fill="currentColor" />
      <path
        d={isOn ? 'M15.5 8.5a5 5 0 0 1 0 7M18 6a8.5 8.5 0 0 1 0 12' : 'm16 9.5 5 5m0-5-5 5'}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
