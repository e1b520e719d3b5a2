import { useState } from 'react';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { order as text } from '@/text/kinds/order';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps } from '../kind';
import { moved } from '../moved';
import { SendButton } from '../SendButton';
import { useDragging } from '../useDragging';
import styles from './play.module.css';

/** Items to be moved by buttons or dragged by their handles. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'order'>) {
  const { items } = question;
  const [arranged, setArranged] = useState<readonly number[]>(() => items.map((_, item) => item));
  const [said, setSaid] = useState('');
  const dragging = useDragging<HTMLOListElement>(move);
  const shown = given?.items ?? arranged;

  function move(from: number, to: number) {
    const item = arranged[from];
    if (isOpen && item !== undefined && to >= 0 && to < items.length) {
      setArranged(moved(arranged, from, to));
      setSaid(text.placed(items[item] ?? '', to + 1, items.length));
    }
  }

  return (
    <>
      <ol className={styles.items} aria-label={text.yours} {...dragging.list}>
        {shown.map((item, place) => (
          <li
            key={item}
            className={classes(styles.item, place === dragging.place && styles.dragged)}
          >
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
                    onMove={() => move(place, place - 1)}
                  />
                  <MoveButton
                    label={text.down(items[item] ?? '')}
                    sign="↓"
                    isEnd={place === items.length - 1}
                    onMove={() => move(place, place + 1)}
                  />
                </span>
                <span className={styles.handle} aria-hidden="true" {...dragging.handle(place)} />
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
        <SendButton
          isOpen={isOpen}
          onSend={() => onAnswer({ kind: 'order', items: [...arranged] })}
        >
          {text.send}
        </SendButton>
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
