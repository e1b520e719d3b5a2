import type { RoomView } from '@/game/roomView';
import { formatNumber } from '@/text/choose';
import { game } from '@/text/game';
import { play } from '@/text/play';
import styles from './PlayerBar.module.css';

export function PlayerBar({ view }: { view: RoomView }) {
  const { you, phase, questions } = view;
  const question = questionIndex(view);
  return (
    <header className={styles.bar}>
      <bdi className={styles.name}>{you?.nickname}</bdi>
      {question !== undefined && phase.name !== 'finished' && (
        <span className={styles.question}>{game.questionOf(question, questions)}</span>
      )}
      <span className={styles.score}>
        <span className="visually-hidden">{play.score}</span> {formatNumber(you?.score ?? 0)}
      </span>
    </header>
  );
}

function questionIndex({ phase }: RoomView): number | undefined {
  switch (phase.name) {
    case 'question':
    case 'reveal':
      return phase.question.index;
    case 'standings':
      return phase.question;
    case 'lobby':
    case 'finished':
      return undefined;
  }
}
