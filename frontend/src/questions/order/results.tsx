import { QuizText } from '@/design/QuizText';
import { mixed } from '../shuffled';
import styles from '../Blank.module.css';
import { order as text } from '@/text/kinds/order';
import type { BlankProps, KeyProps, ResultProps } from '../kind';
import { Listed } from '../Listed';
import { Tally } from '../Tally';

/** The right order, and how many had each item at its place. */
export function Result({ result }: ResultProps<'order'>) {
  const { question, order, right, inPlace, answered } = result;
  return (
    <>
      <Tally
        label={text.places}
        rows={order.map((item, place) => ({
          words: `${place + 1}. ${question.items[item] ?? ''}`,
          count: inPlace[place] ?? 0,
          isRight: false,
        }))}
        answered={answered}
        right={text.rightOrder}
        countedBy={text.inPlace}
      />
      <p>{text.allRight(right, answered)}</p>
    </>
  );
}

/** The items, for the owner in their right order. */
export function Key({ question }: KeyProps<'order'>) {
  return <Listed lines={question.items} />;
}

/** In another order than the right one, with a place for the number of each. */
export function Blank({ question: { id, items } }: BlankProps<'order'>) {
  return (
    <ul className={styles.options}>
      {mixed(items, id).map((item) => (
        <li key={item} className={styles.option}>
          <span className={styles.place} aria-hidden="true" />
          <QuizText>{item}</QuizText>
        </li>
      ))}
    </ul>
  );
}
