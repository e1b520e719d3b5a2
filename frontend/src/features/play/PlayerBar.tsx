import { useState } from 'react';
import type { RejoinCode } from '@/api/generated/session';
import { canVibrate } from '@/browser/haptics';
import { Button } from '@/design/Button';
import { useHalf } from '@/design/half';
import type { RoomView } from '@/game/roomView';
import { SoundButton } from '@/live/sound/SoundButton';
import { useSound } from '@/live/sound/useSound';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import { lazily } from '@/questions/part';
import { placeText } from '@/questions/traits';
import { WhenThere } from '@/questions/WhenThere';
import styles from './PlayerBar.module.css';

// Few change their phone.
const changePhone = lazily(() => import('./ChangePhone'));

interface PlayerBarProps {
  readonly view: RoomView;
  readonly onChangePhone: (() => Promise<RejoinCode>) | undefined;
}

export function PlayerBar({ view, onChangePhone }: PlayerBarProps) {
  const [isChanging, setChanging] = useState(false);
  const { you } = view;
  const place = placeOf(view);
  const half = useHalf();
  return (
    <header className={styles.bar}>
      <bdi className={styles.name}>{you?.nickname}</bdi>
      {place && <span className={styles.question}>{place}</span>}
      <span className={styles.end}>
        {onChangePhone && view.phase.name !== 'finished' && !you?.waiting && (
          <Button
            look="quiet"
            className={styles.sound}
            aria-haspopup="dialog"
            aria-label={game.rejoinCode.open}
            title={game.rejoinCode.open}
            // Once more, and what does not come is not waited for any longer.
            onClick={() => setChanging(!isChanging)}
          >
            <Swap />
          </Button>
        )}
        {/* Beside a hall it would be heard twice. */}
        {!half && <PhoneSound view={view} />}
        <span className={styles.score}>
          <span className="visually-hidden">{play.score}</span> {formatNumber(you?.score ?? 0)}
        </span>
      </span>
      {isChanging && onChangePhone && (
        <div className={styles.coming}>
          <WhenThere part={changePhone} isQuiet>
            {({ ChangePhone }) => (
              <ChangePhone
                roomCode={view.code}
                ask={onChangePhone}
                onClose={() => setChanging(false)}
              />
            )}
          </WhenThere>
        </div>
      )}
    </header>
  );
}

function PhoneSound({ view }: { view: RoomView }) {
  const sound = useSound('phone', view);
  return <SoundButton sound={sound} vibrates={canVibrate()} className={styles.sound} />;
}

function Swap() {
  return (
    <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" fill="none" aria-hidden="true">
      <path
        d="M4 9h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
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
