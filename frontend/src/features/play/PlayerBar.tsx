import { canVibrate } from '@/browser/haptics';
import type { RoomView } from '@/game/roomView';
import { SoundButton } from '@/live/sound/SoundButton';
import { useSound } from '@/live/sound/useSound';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { placeText } from '@/questions/traits';
import styles from './PlayerBar.module.css';

export function PlayerBar({ view }: { view: RoomView }) {
  const { you } = view;
  const place = placeOf(view);
  const sound = useSound('phone', view);
  return (
    <header className={styles.bar}>
      <bdi className={styles.name}>{you?.nickname}</bdi>
      {place && <span className={styles.question}>{place}</span>}
      <span className={styles.end}>
        <SoundButton sound={sound} vibrates={canVibrate()} className={styles.sound} />
        <span className={styles.score}>
          <span className="visually-hidden">{play.score}</span> {formatNumber(you?.score ?? 0)}
        </span>
      </span>
    </header>
  );
}

/** Where in the quiz the room is. */
function placeOf({ phase, questions }: RoomView): string | undefined {
  switch (phase.name) {
    case 'question':
    case 'reveal':
      return placeText(phase.question, questions);
    case 'standings':
      return game.questionOf(phase.question, questions);
    case 'lobby':
    case 'finished':
      return undefined;
  }
}
