import type { Layout } from '@/design/fit';
import type { AskProps, RevealProps } from '../kind';
import { Board } from './Board';
import boardStyles from './Board.module.css';
import { Legend } from './Legend';
import { Marks } from './Marks';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [{ name: 'whole', enough: 0 }];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

/** The picture, as large as the screen lets it be. */
export function Ask({ question }: AskProps<'pin'>) {
  return (
    <Board media={question.media} className={boardStyles.whole}>
      {() => null}
    </Board>
  );
}

/** Where it is and where the pins are, with what that means beside it. */
export function Reveal({ phase }: RevealProps<'pin'>) {
  const { question, pin: target, right, answered } = phase;
  return (
    <div className={styles.reveal}>
      <Board media={question.media} className={boardStyles.whole}>
        {(ratio) => <Marks ratio={ratio} target={target} heat={phase} />}
      </Board>
      <div className={styles.legend}>
        <Legend target={target} heat={phase} right={right} answered={answered} />
      </div>
    </div>
  );
}
