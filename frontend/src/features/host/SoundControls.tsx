import type { RoomView } from '@/game/roomView';
import { SoundButton } from '@/live/sound/SoundButton';
import { useSound } from '@/live/sound/useSound';
import { game } from '@/text/game';
import { host } from '@/text/host';
import styles from './SoundControls.module.css';
import { useKey } from './useKey';

const MUTES = new Set(['m', 'M']);

/** Where the host decides on more, all of it has to stand in one row. */
const hasRoom = ({ phase }: RoomView): boolean =>
  phase.name !== 'question' && phase.name !== 'reveal';

/** What the hall hears: one switch, and how loud it is where nothing else needs the room. */
export function SoundControls({ view }: { view: RoomView }) {
  const sound = useSound('hall', view);
  useKey(MUTES, true, sound.toggle);
  const { isOn, isHeldBack, volume, setVolume } = sound;
  return (
    <div className={styles.sound}>
      <p className={isHeldBack ? styles.note : 'visually-hidden'} role="status">
        {isHeldBack && game.sound.heldBack}
      </p>
      {isOn && hasRoom(view) && (
        <input
          className={styles.volume}
          type="range"
          min={0.05}
          max={1}
          step={0.05}
          value={volume}
          aria-label={host.volume}
          title={host.volume}
          onChange={(event) => setVolume(event.target.valueAsNumber)}
        />
      )}
      <SoundButton sound={sound} />
    </div>
  );
}
