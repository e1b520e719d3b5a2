import type { Tag } from '@/api/generated/quiz';
import { library } from '@/text/library';
import styles from './TagFilter.module.css';

interface TagFilterProps {
  readonly tags: readonly Tag[];
  readonly chosen: readonly string[];
  readonly onToggle: (tag: string) => void;
  readonly onClear: () => void;
}

export function TagFilter({ tags, chosen, onToggle, onClear }: TagFilterProps) {
  const unlisted = chosen.filter((tag) => tags.every(({ name }) => name !== tag));
  const names = [...unlisted, ...tags.map(({ name }) => name)];
  if (names.length === 0) {
    return null;
  }
  return (
    <div className={styles.tags} role="group" aria-label={library.tags}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.tag}
          aria-pressed={chosen.includes(name)}
          onClick={() => onToggle(name)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
      {chosen.length > 0 && (
        <button type="button" className={styles.clear} onClick={onClear}>
          {library.clear}
        </button>
      )}
    </div>
  );
}
