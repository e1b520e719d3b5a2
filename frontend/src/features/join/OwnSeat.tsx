import { ButtonLink } from '@/design/Button';
import { seatIn } from '@/game/seat';
import { join } from '@/text/join';
import styles from './NicknamePage.module.css';

/** The way back to the seat that this browser has in a room; nothing without one. */
export function OwnSeat({ code }: { code: string }) {
  const seat = seatIn(code, 'player');
  return (
    seat?.nickname && (
      <div className={styles.again}>
        <p>{join.againHint}</p>
        <ButtonLink to={`/play/${code}`} look="secondary" wide>
          {join.again(seat.nickname)}
        </ButtonLink>
      </div>
    )
  );
}
