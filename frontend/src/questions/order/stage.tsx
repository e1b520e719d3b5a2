import type { Layout } from '@/design/fit';
import { QuizText } from '@/design/QuizText';
import { formatPercent } from '@/text/choose';
import { order as text } from '@/text/kinds/order';
import type { AskProps, RevealProps } from '../kind';
import shared from '../Stage.module.css';
import styles from './stage.module.css';

const LAYOUTS: readonly Layout[] = [
  { name: 'whole', enough: 0.3 },
  { name: 'two whole', enough: 0.3 },
  { name: 'two', enough: 0 },
];

export const askLayouts = () => LAYOUTS;
export const revealLayouts = () => LAYOUTS;

/** The items as they are shuffled for everybody. */
export function Ask({ question }: AskProps<'order'>) {
  return (
    <ul className={styles.items} aria-label={text.how}>
      {question.items.map((item) => (
        <li key={item} className={styles.item}>
          <QuizText className={styles.words} data-fit>
            {item}
          </QuizText>
        </li>
      ))}
    </ul>
  );
}

/** The items in their right order. */
export function Reveal({ phase }: RevealProps<'order'>) {
  const { question, order, right, inPlace, answered } = phase;
  return (
    <div className={shared.given}>
      <p className={shared.label}>{text.allRight(right, answered)}</p>
      <ol className={styles.items} aria-label={text.rightOrder}>
        {order.map((item, place) => (
          <li key={item} className={styles.item}>
            <span className={styles.place} aria-hidden="true">
              {place + 1}
            </span>
            <QuizText className={styles.words} data-fit>
              {question.items[item] ?? ''}
            </QuizText>
            <Share count={inPlace[place] ?? 0} answered={answered} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** How many had an item at its place. */
function Share({ count, answered }: { count: number; answered: number }) {
  const percent = formatPercent(answered === 0 ? 0 : count / answered);
  return (
    <span className={styles.share}>
      <span aria-hidden="true">{percent}</span>
      <span className="visually-hidden">{text.inPlace(count, percent)}</span>
    </span>
  );
}
