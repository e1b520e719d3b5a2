import { QuizText } from '@/design/QuizText';
import { classes } from '@/design/classes';
import { open as text } from '@/text/kinds/open';
import styles from './Cards.module.css';
import { Thumb } from './Thumb';

/** More could not be read from the back of a hall. */
const MOST = 24;

export interface Card {
  readonly text: string;
  readonly count: number;
  readonly thumb?: boolean;
}

interface CardsProps {
  readonly told: {
    /** The newest first. */
    readonly cards: readonly Card[];
    readonly more: number;
  };
  /** What a host can do with a card. */
  readonly onHide?: ((card: string) => void) | undefined;
  /** Gives it the points, or takes them back. */
  readonly onThumb?: ((card: string, isGiven: boolean) => void) | undefined;
}

/** What was said, each on a card, the newest first. In sizes of what is around. */
export function Cards({ told, onHide, onThumb }: CardsProps) {
  const shown = told.cards.slice(0, MOST);
  const more = told.more + told.cards.length - shown.length;
  return (
    <div className={styles.whole}>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{text.nothing}</p>
      ) : (
        <ul className={styles.cards} aria-label={text.cards}>
          {shown.map((card) => (
            <li key={card.text} className={classes(styles.card, card.thumb && styles.good)}>
              <QuizText isPlain className={styles.text} data-fit>
                {card.text}
              </QuizText>
              {card.count > 1 && (
                <span className={styles.count}>
                  <span aria-hidden="true">×{card.count}</span>
                  <span className="visually-hidden">{text.count(card.count)}</span>
                </span>
              )}
              {onThumb ? (
                <button
                  type="button"
                  className={styles.thumb}
                  aria-pressed={card.thumb === true}
                  aria-label={text.thumb(card.text)}
                  onClick={() => onThumb(card.text, !card.thumb)}
                >
                  <Thumb />
                </button>
              ) : (
                card.thumb && (
                  <span role="img" aria-label={text.given} className={styles.given}>
                    <Thumb />
                  </span>
                )
              )}
              {onHide && (
                <button
                  type="button"
                  className={styles.hide}
                  aria-label={text.hide(card.text)}
                  onClick={() => onHide(card.text)}
                >
                  ✕
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.more}>{text.more(more)}</p>}
    </div>
  );
}
