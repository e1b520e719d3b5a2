import { Lines } from '../Lines';
import { QuizText } from '@/design/QuizText';
import { open as text } from '@/text/kinds/open';
import type { KeyProps, ResultProps } from '../kind';
import styles from './results.module.css';
import { Thumb } from './Thumb';

/** The newest cards. */
export function Result({ result }: ResultProps<'open'>) {
  const { cards, more, hidden } = result;
  return (
    <>
      <ul className={styles.cards} aria-label={text.cards}>
        {cards.map((card) => (
          <li key={card.text} className={styles.card}>
            <QuizText isPlain>{card.text}</QuizText>
            {card.thumb && (
              <span role="img" aria-label={text.given}>
                <Thumb />
              </span>
            )}
            {card.count > 1 && <span className={styles.count}>{text.count(card.count)}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{text.more(more)}</p>}
      {hidden > 0 && <p>{text.hidden(hidden)}</p>}
    </>
  );
}

/** What is done with the answers. */
export function Key({ question }: KeyProps<'open'>) {
  return (
    <>
      <p>{question.hidden ? text.waits : text.shown}</p>
      {question.thumbs && <p>{text.hostGives}</p>}
    </>
  );
}

export function Blank() {
  return <Lines count={4} />;
}
