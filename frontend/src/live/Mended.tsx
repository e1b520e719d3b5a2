import type { RoomView } from '@/game/roomView';
import { Notice } from '@/design/Notice';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import styles from './Mended.module.css';
import { Spoken } from './Spoken';

/** What the host mended of what was counted, and what that is for the player. */
export function Mended({ view: { mended, gained = 0 } }: { view: RoomView }) {
  return (
    <Spoken className={mended ? styles.mended : 'visually-hidden'}>
      {mended && (
        <Notice mood="calm" isSpoken>
          {mended.void ? game.mended.void(mended.question) : game.mended.key(mended.question)}{' '}
          {mended.reason} {gained > 0 && game.mended.more(formatNumber(gained))}
          {gained < 0 && game.mended.less(formatNumber(-gained))}
        </Notice>
      )}
    </Spoken>
  );
}
