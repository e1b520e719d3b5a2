import { Button } from '@/design/Button';
import { QuizText } from '@/design/QuizText';
import type { CorrectedKey } from '@/game/correctedKey';
import { order as text } from '@/text/kinds/order';
import styles from '../KeyForm.module.css';
import type { KeyFieldsProps } from '../keying';
import { moved } from '../moved';

type OrderKey = Extract<CorrectedKey, { readonly items: unknown }>;

/** The right order of what there is. */
export function KeyFields({ known, value, onChange }: KeyFieldsProps<OrderKey>) {
  const items = value?.items ?? known.items ?? [];
  const move = (from: number, to: number) => onChange({ items: [...moved(items, from, to)] });
  return (
    <fieldset className={styles.key}>
      <legend>{text.rightOrder}</legend>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={item} className={styles.option}>
            <span className={styles.place} aria-hidden="true">
              {index + 1}
            </span>
            <QuizText as="span">{item}</QuizText>
            <Button
              look="quiet"
              aria-label={text.up(item)}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              aria-label={text.down(item)}
              disabled={index === items.length - 1}
              onClick={() => move(index, index + 1)}
            >
              ↓
            </Button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
