import { useState } from 'react';
import { QuizText } from '@/design/QuizText';
import { text } from '@/text/kinds/text';
import type { Moderation } from '../kind';
import styles from './Accepting.module.css';
import { placed } from './placed';

interface AcceptingProps {
  /** What the host accepted so far. */
  readonly byHost: readonly string[];
  readonly moderation: Moderation;
}

/** What was typed besides, for the host to count it as right, or no longer. */
export function Accepting({ byHost, moderation }: AcceptingProps) {
  const { spellings = [], more = 0 } = moderation.unaccepted ?? {};
  const counts = new Map(spellings.map(({ text: typed, count }) => [typed, count]));
  const places = usePlaces([...byHost, ...counts.keys()]);
  if (places.length === 0) {
    return null;
  }
  return (
    <div className={styles.accepting} role="group" aria-label={text.accept}>
      <p className={styles.hint} aria-hidden="true">
        {text.accept}
      </p>
      {places.map((typed) => {
        const isAccepted = byHost.includes(typed);
        const count = counts.get(typed);
        return (
          <button
            key={typed}
            type="button"
            className={styles.spelling}
            aria-pressed={isAccepted}
            onClick={() => moderation.accept(typed, !isAccepted)}
          >
            <QuizText isPlain className={styles.text}>
              {typed}
            </QuizText>
            {count !== undefined && (
              <>
                <span className={styles.count} aria-hidden="true">
                  {count}
                </span>
                <span className="visually-hidden">{text.typedBy(count)}</span>
              </>
            )}
          </button>
        );
      })}
      {more > 0 && <span className={styles.hint}>{text.more(more)}</span>}
    </div>
  );
}

/** Nothing moves away under a finger when it is accepted or taken back. */
function usePlaces(typed: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>(() => typed);
  const places = placed(seen, typed);
  if (places.length !== seen.length || places.some((place, index) => place !== seen[index])) {
    setSeen(places);
  }
  return places;
}
