import { useId } from 'react';
import { search } from '@/text/search';
import styles from './FilterGroup.module.css';

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly count?: string;
}

interface FilterGroupProps<T> {
  readonly legend?: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly children?: { readonly label: string; readonly onClick: () => void } | false;
}

interface OfSeveral<T> {
  readonly isSeveral: true;
  readonly onToggle: (value: T) => void;
}

interface OfOne<T> {
  readonly isSeveral?: false;
  /** Nothing where any will do. */
  readonly onToggle: (value: T | undefined) => void;
}

/** Choices of one filter: several at once, or one, or any. Without choices it is not there. */
export function FilterGroup<T extends string | number>({
  legend,
  choices,
  chosen,
  isSeveral,
  onToggle,
  children,
}: FilterGroupProps<T> & (OfSeveral<T> | OfOne<T>)) {
  const name = useId();
  if (choices.length === 0) {
    return null;
  }
  return (
    <fieldset className={styles.group}>
      {legend && <legend className={styles.legend}>{legend}</legend>}
      {!isSeveral && (
        <label className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={chosen.length === 0}
            onChange={() => onToggle(undefined)}
          />
          <span className={styles.label}>{search.any}</span>
        </label>
      )}
      {choices.map(({ value, label, count }) => (
        <label key={value} className={styles.choice}>
          <input
            type={isSeveral ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span className={styles.label} dir="auto">
            {label}
          </span>
          {count && <span className={styles.count}>{count}</span>}
        </label>
      ))}
      {children && (
        <button type="button" className={styles.more} onClick={children.onClick}>
          {children.label}
        </button>
      )}
    </fieldset>
  );
}
