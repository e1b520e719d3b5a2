import type { BlankProps, KeyProps, ResultProps } from '../kind';
import { Board } from './Board';
import { Legend } from './Legend';
import { Marks } from './Marks';
import styles from './results.module.css';

/** The picture with all pins and with where they were right. */
export function Result({ result }: ResultProps<'pin'>) {
  const { question, pin: target, right, answered } = result;
  return (
    <div className={styles.result}>
      <Board media={question.media} className={styles.board}>
        {(ratio) => <Marks ratio={ratio} target={target} heat={result} />}
      </Board>
      <Legend target={target} heat={result} right={right} answered={answered} />
    </div>
  );
}

/** The picture, for the owner with where a pin is right. */
export function Key({ question }: KeyProps<'pin'>) {
  return (
    <Board media={question.media} className={styles.key}>
      {(ratio) => <Marks ratio={ratio} target={question.pin} />}
    </Board>
  );
}

/** The picture, to be marked. */
export function Blank({ question }: BlankProps<'pin'>) {
  return (
    <Board media={question.media} className={styles.key}>
      {() => null}
    </Board>
  );
}
