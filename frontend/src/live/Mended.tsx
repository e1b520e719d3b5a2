import type { RoomView } from '@/game/roomView';
import { Notice } from '@/design/Notice';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import styles from './Mended.module.css';

/** What the host mended of what was counted, and what that is for the player. */
export function Mended({ view: { mended, gained = 0 } }: { view: RoomView }) {
  if (!mended) {
    return null;
  }
  const { question, reason } = mended;
  return (
    <div className={styles.mended}>
      <Notice mood="calm">
        {mended.void ? game.mended.void(question) : game.mended.key(question)} {reason}{' '}
        {gained > 0 && game.mended.more(formatNumber(gained))}
        {gained < 0 && game.mended.less(formatNumber(-gained))}
      </Notice>
    </div>
  );
}
