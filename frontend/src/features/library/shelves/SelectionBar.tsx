import { Button } from '@/design/Button';
import { shelves } from '@/text/shelves';
import type { Shelved } from './changes';
import styles from './SelectionBar.module.css';
import type { Spot } from './shelf';
import type { Shelving } from './useShelving';

interface SelectionBarProps {
  readonly spot: Spot;
  readonly selected: readonly Shelved[];
  readonly shelving: Shelving;
  readonly onMove: () => void;
  readonly onDone: () => void;
}

/** What can be done with several quizzes at once. */
export function SelectionBar({ spot, selected, shelving, onMove, onDone }: SelectionBarProps) {
  const shelf = spot.kind === 'shelf' ? spot.shelf : 'folder';
  const act = (label: string, change: (items: readonly Shelved[]) => void, isGrave = false) => (
    <Button
      look={isGrave ? 'danger' : 'secondary'}
      onClick={() => {
        change(selected);
        onDone();
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.bar} role="group" aria-label={shelves.selected(selected.length)}>
      <p className={styles.count} aria-live="polite">
        {shelves.selected(selected.length)}
      </p>
      {shelf === 'bin' ? (
        act(shelves.restore, shelving.restore)
      ) : (
        <>
          <Button look="secondary" onClick={onMove}>
            {shelves.move}
          </Button>
          {shelf === 'archive'
            ? act(shelves.unarchive, shelving.unarchive)
            : act(shelves.archive, shelving.archive)}
          {act(shelves.toBin, shelving.bin, true)}
        </>
      )}
      <Button look="quiet" onClick={onDone}>
        {shelves.selectNone}
      </Button>
    </div>
  );
}
