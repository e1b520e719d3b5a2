import { useRef, useState } from 'react';
import type { SoundView } from '@/api/generated/wire';
import { mediaAddress } from '@/api/site';
import { Button } from '@/design/Button';
import { Hint } from '@/questions/Hint';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './Sound.module.css';

interface SoundProps {
  readonly sound: SoundView;
  readonly onToggle: (isOpen: boolean) => void;
}

/** Plays what is to be heard when the host says so, never by itself; in words for who cannot hear it. */
export function Sound({ sound, onToggle }: SoundProps) {
  const audio = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [isBroken, setBroken] = useState(false);

  function toggle() {
    const player = audio.current;
    if (!player) {
      return;
    }
    if (isPlaying) {
      player.pause();
      player.currentTime = 0;
    } else {
      player.play().then(
        () => setBroken(false),
        // Stopped again before it began, nothing is wrong.
        (failure: unknown) =>
          setBroken(!(failure instanceof DOMException && failure.name === 'AbortError')),
      );
    }
  }

  return (
    <div className={styles.sound}>
      {/* What is heard stands below in words. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        ref={audio}
        src={mediaAddress(sound.sound)}
        preload="auto"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      />
      <Button look="secondary" onClick={toggle}>
        <span aria-hidden="true">{isPlaying ? '■' : '▶'}</span>{' '}
        {isPlaying ? host.stopSound : host.playSound}
      </Button>
      {isBroken && <p role="alert">{host.noSound}</p>}
      <Hint label={game.transcript} isPlain onToggle={onToggle}>
        {sound.transcript}
      </Hint>
    </div>
  );
}
