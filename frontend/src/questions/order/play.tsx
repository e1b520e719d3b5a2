import { type PointerEvent, useRef, useState } from 'react';
import { Button } from '@/design/Button';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { order as text } from '@/text/kinds/order';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps } from '../kind';
import { moved } from './moved';
import styles from './play.module.css';

/** Items to be moved by buttons or dragged by their handles. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'order'>) {
  const { items } = question;
  const [arranged, setArranged] = useState<readonly number[]>(() => items.map((_, item) => item));
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const shown = given?.items ?? arranged;

  function move(item: number, to: number) {
    if (isOpen && to >= 0 && to < items.length) {
      setArranged(moved(arranged, arranged.indexOf(item), to));
      setSaid(text.placed(items[item] ?? '', to + 1, items.length));
    }
  }

  /** The list hears of the pointer, since what is dragged changes its place in the page. */
  function take(event: PointerEvent, item: number) {
    list.current?.setPointerCapture(event.pointerId);
    setDragged(item);
  }

  function drag({ clientY }: PointerEvent<HTMLOListElement>) {
    if (dragged === undefined) {
      return;
    }
    const to = placeAt(list.current, clientY);
    if (to !== undefined && to !== arranged.indexOf(dragged)) {
      move(dragged, to);
    }
  }

  return (
    <>
      <ol
        ref={list}
        className={styles.items}
        aria-label={text.yours}
        onPointerMove={drag}
        onPointerUp={() => setDragged(undefined)}
        onPointerCancel={() => setDragged(undefined)}
      >
        {shown.map((item, place) => (
          <li key={item} className={classes(styles.item, item === dragged && styles.dragged)}>
            <span className={styles.place} aria-hidden="true">
              {place + 1}
            </span>
            <QuizText className={styles.words} data-fit>
              {items[item] ?? ''}
            </QuizText>
            {isOpen && (
              <>
                <span className={styles.moves}>
                  <MoveButton
                    label={text.up(items[item] ?? '')}
                    sign="↑"
                    isEnd={place === 0}
                    onMove={() => move(item, place - 1)}
                  />
                  <MoveButton
                    label={text.down(items[item] ?? '')}
                    sign="↓"
                    isEnd={place === items.length - 1}
                    onMove={() => move(item, place + 1)}
                  />
                </span>
                <span
                  className={styles.handle}
                  aria-hidden="true"
                  onPointerDown={(event) => take(event, item)}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <AnswerFoot>
        {status}
        {isOpen && (
          <Button large wide onClick={() => onAnswer({ kind: 'order', items: [...arranged] })}>
            {text.send}
          </Button>
        )}
      </AnswerFoot>
    </>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly isEnd: boolean;
  readonly onMove: () => void;
}

function MoveButton({ label, sign, isEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.move}
      aria-label={label}
      // Not `disabled`: the focus stays where it is when the item comes to the end.
      aria-disabled={isEnd}
      onClick={onMove}
    >
      {sign}
    </button>
  );
}

/** The place of the item that the pointer is over or nearest to. */
function placeAt(list: HTMLOListElement | null, y: number): number | undefined {
  const middles = Array.from(list?.children ?? [], (item) => {
    const { top, height } = item.getBoundingClientRect();
    return Math.abs(top + height / 2 - y);
  });
  const place = middles.indexOf(Math.min(...middles));
  return place < 0 ? undefined : place;
}

/** The right order, and where this player had each item. */
export function Outcome({ phase, given }: OutcomeProps<'order'>) {
  const { question, order } = phase;
  return (
    <>
      <h2 className={styles.title}>{text.rightOrder}</h2>
      <ol className={styles.items}>
        {order.map((item, place) => {
          const own = given?.items.indexOf(item) ?? -1;
          const isRight = own === place;
          return (
            <li key={item} className={classes(styles.item, isRight && styles.right)}>
              <span className={styles.place} aria-hidden="true">
                {place + 1}
              </span>
              <QuizText className={styles.words} data-fit>
                {question.items[item] ?? ''}
              </QuizText>
              {isRight && (
                <span className={styles.own} role="img" aria-label={text.atRightPlace}>
                  ✓
                </span>
              )}
              {own >= 0 && !isRight && (
                <span className={styles.own}>{text.yourPlace(own + 1)}</span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
