import { useState } from 'react';
import { QuizText } from '@/design/QuizText';
import type { RoomView } from '@/game/roomView';
import { isSeatKept } from '@/game/seat';
import { play } from '@/text/play';
import styles from './WaitingScene.module.css';

export function WaitingScene({ view }: { view: RoomView }) {
  const [isKept] = useState(isSeatKept);
  return (
    <section className={styles.waiting}>
      <div className={styles.door}>
        <p className={styles.seated}>{view.you?.waiting ? play.atTheDoor : play.seated}</p>
        <h1 className={styles.nickname} dir="auto">
          {view.you?.nickname}
        </h1>
      </div>
      <QuizText as="h2" className={styles.title}>
        {view.title}
      </QuizText>
      {view.you?.waiting ? (
        <p className={styles.text} role="status">
          {play.notAdmitted}
        </p>
      ) : (
        <>
          <p className={styles.text}>{play.waiting}</p>
          <p className={styles.players}>{play.inTheHall(view.players.total)}</p>
        </>
      )}
      {view.you?.unnamed && <p className={styles.text}>{play.unnamed}</p>}
      {!isKept && <p className={styles.text}>{play.unkept}</p>}
    </section>
  );
}
