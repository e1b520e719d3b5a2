import { useState } from 'react';
import { Button } from '@/design/Button';
import { pin as text } from '@/text/kinds/pin';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps } from '../kind';
import { Board } from './Board';
import { Cells } from './Cells';
import { Marks } from './Marks';
import { MovablePin } from './MovablePin';
import { PinMark } from './PinMark';
import { cellOf, type Point } from './points';
import styles from './play.module.css';
import { cellsOf } from './target';

/** The picture; a tap puts the pin there, or a part of it chosen by its name. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'pin'>) {
  const [point, setPoint] = useState<Point>();
  const [takenUp, setTakenUp] = useState<object>();

  function place(there: Point, isByKeys: boolean) {
    setPoint(there);
    setTakenUp(isByKeys ? {} : undefined);
  }

  return (
    <>
      {isOpen && (
        <p className={styles.todo}>
          {text.todo} <span className="visually-hidden">{text.howByKeys}</span>
        </p>
      )}
      <Board media={question.media} className={styles.board}>
        {() => (
          <>
            {isOpen && <Cells onPlace={place} />}
            {isOpen && point && <MovablePin point={point} takenUp={takenUp} onMove={setPoint} />}
            {!isOpen && given && <PinMark point={given} role="img" aria-label={nameOf(given)} />}
          </>
        )}
      </Board>
      <AnswerFoot>
        {status}
        {isOpen && (
          <Button
            large
            wide
            aria-disabled={!point}
            onClick={() => point && onAnswer({ kind: 'pin', ...point })}
          >
            {point ? text.send : text.none}
          </Button>
        )}
      </AnswerFoot>
    </>
  );
}

function nameOf(point: Point): string {
  return text.yourCell(cellOf(point));
}

/** Where it is, and where this player's pin is. */
export function Outcome({ phase, given }: OutcomeProps<'pin'>) {
  const { question, pin: target } = phase;
  return (
    <>
      <h2 className={styles.title}>{target.at ? text.nearest : text.answer}</h2>
      <Board media={question.media}>
        {(ratio) => (
          <>
            <Marks ratio={ratio} target={target} />
            {given && <PinMark point={given} role="img" aria-label={nameOf(given)} />}
          </>
        )}
      </Board>
      <p className="visually-hidden">{text.isIn(cellsOf(target))}</p>
    </>
  );
}
