import { useState } from 'react';
import { Button } from '@/design/Button';
import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { match as text } from '@/text/kinds/match';
import { AnswerFoot } from '../AnswerFoot';
import type { AnswerProps, OutcomeProps } from '../kind';
import { type End, type Joining, pairOf, pairsOf, type Side, tapped, unjoined } from './joining';
import { Pair, pairColour, PairNumber } from './Pair';
import styles from './play.module.css';

/** Two columns; a tap on one side and one on the other join, a tap on what is joined parts. */
export function Answer({ question, given, isOpen, status, onAnswer }: AnswerProps<'match'>) {
  const { left, right } = question;
  const [joining, setJoining] = useState(() => unjoined(left.length));
  const [said, setSaid] = useState('');
  const pairs = pairsOf(joining);
  const words = ({ side, index }: End) => question[side][index] ?? '';

  function tap(end: End) {
    const next = tapped(joining, end);
    setJoining(next);
    setSaid(told(joining, next, end));
  }

  function told(before: Joining, after: Joining, end: End): string {
    const pair = pairOf(after, end);
    const pairBefore = pairOf(before, end);
    if (pair !== undefined) {
      const done = after.joined.filter((other) => other !== undefined).length;
      return text.joined(left[pair] ?? '', right[after.joined[pair] ?? 0] ?? '', done, left.length);
    }
    if (pairBefore !== undefined) {
      return text.parted(left[pairBefore] ?? '', right[before.joined[pairBefore] ?? 0] ?? '');
    }
    return after.held ? text.held(words(end)) : text.dropped(words(end));
  }

  if (!isOpen) {
    return (
      <>
        {given && (
          <ol className={styles.pairs} aria-label={text.yours}>
            {given.pairs.map(([one = 0, other = 0]) => (
              <Pair key={one} pair={one} left={left[one] ?? ''} right={right[other] ?? ''} />
            ))}
          </ol>
        )}
        <AnswerFoot>{status}</AnswerFoot>
      </>
    );
  }
  return (
    <>
      <p className={styles.todo}>{text.todo}</p>
      <div className={styles.sides}>
        {(['left', 'right'] as const).map((side) => (
          <Column key={side} side={side} lines={question[side]} joining={joining} onTap={tap}>
            {(pair) =>
              side === 'left' ? (right[joining.joined[pair] ?? 0] ?? '') : (left[pair] ?? '')
            }
          </Column>
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <AnswerFoot>
        {status}
        <Button
          large
          wide
          aria-disabled={!pairs}
          onClick={() => pairs && onAnswer({ kind: 'match', pairs })}
        >
          {pairs
            ? text.send
            : text.missing(
                joining.joined.filter((other) => other !== undefined).length,
                left.length,
              )}
        </Button>
      </AnswerFoot>
    </>
  );
}

interface ColumnProps {
  readonly side: Side;
  readonly lines: readonly string[];
  readonly joining: Joining;
  readonly onTap: (end: End) => void;
  /** The other half of a pair. */
  readonly children: (pair: number) => string;
}

function Column({ side, lines, joining, onTap, children: other }: ColumnProps) {
  return (
    <ul className={styles.side} aria-label={text[side]}>
      {lines.map((line, index) => {
        const end = { side, index };
        const pair = pairOf(joining, end);
        const isHeld = joining.held?.side === side && joining.held.index === index;
        return (
          <li key={line}>
            <button
              type="button"
              className={classes(
                styles.end,
                isHeld && styles.held,
                pair !== undefined && styles.joined,
              )}
              style={pairColour(pair)}
              aria-pressed={isHeld}
              onClick={() => onTap(end)}
            >
              <PairNumber pair={side === 'left' ? index : pair} />
              <span className={styles.words}>
                <QuizText data-fit>{line}</QuizText>{' '}
                {pair !== undefined && (
                  <span className="visually-hidden">{text.joinedTo(other(pair))}</span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The right pairs, and what this player joined. */
export function Outcome({ phase, given }: OutcomeProps<'match'>) {
  const { question, pairs } = phase;
  return (
    <>
      <h2 className={styles.title}>{text.rightPairs}</h2>
      <ol className={styles.pairs}>
        {pairs.map(([one = 0, other = 0]) => {
          const own = given?.pairs.find(([left]) => left === one)?.[1];
          return (
            <Pair
              key={one}
              pair={one}
              left={question.left[one] ?? ''}
              right={question.right[other] ?? ''}
            >
              {own === other && (
                <span className={styles.tick} role="img" aria-label={text.youHadIt}>
                  ✓
                </span>
              )}
              {own !== undefined && own !== other && (
                <span className={styles.own}>{text.youJoined(question.right[own] ?? '')}</span>
              )}
            </Pair>
          );
        })}
      </ol>
    </>
  );
}
