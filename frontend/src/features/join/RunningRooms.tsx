import { ButtonLink } from '@/design/Button';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { join } from '@/text/join';
import styles from './RunningRooms.module.css';
import { type Running, useRunning } from './useRunning';

const MOST = 3;

/** The way back for whoever has left a room that goes on. */
export function RunningRooms() {
  const running = useRunning().slice(0, MOST);
  if (running.length === 0) {
    return null;
  }
  return (
    <ul className={styles.rooms} aria-label={join.running}>
      {running.map((room) => (
        <li key={room.code} className={styles.room}>
          <p className={styles.what}>
            <Title room={room} /> <strong>{room.code}</strong>
          </p>
          {room.role === 'host' ? (
            <ButtonLink to={`/host/${room.code}`}>{join.toMyRoom}</ButtonLink>
          ) : (
            <ButtonLink to={`/play/${room.code}`}>{join.again(room.nickname)}</ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function Title({ room }: { room: Running }) {
  return room.role === 'host' && room.title !== undefined ? (
    <QuizLanguage value={room.language}>
      <QuizText>{room.title}</QuizText>
    </QuizLanguage>
  ) : (
    <span>{room.role === 'host' ? join.myRoom : join.mySeat}</span>
  );
}
