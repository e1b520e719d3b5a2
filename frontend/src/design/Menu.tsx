import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import styles from './Menu.module.css';
import { classes } from './classes';
import { useModal } from './useModal';

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => void;
  /** Whether it takes something away. */
  readonly isGrave?: boolean;
}

interface MenuProps {
  /** What the menu is about, for those who hear the page. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** What the button says, in place of three dots. */
  readonly text?: string;
  readonly className?: string | undefined;
}

/** A button that opens a list of things to do: beside it, or from below where there is little room. */
export function Menu({ label, items, text, className }: MenuProps) {
  const [place, setPlace] = useState<DOMRect | undefined>();
  return (
    <>
      <button
        type="button"
        className={classes(text ? styles.worded : styles.dots, className)}
        aria-label={text ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={place !== undefined}
        onClick={(event) => setPlace(event.currentTarget.getBoundingClientRect())}
      >
        {text ?? (
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <circle cx="12" cy="5" r="2" />
            <circle cx="12" cy="12" r="2" />
            <circle cx="12" cy="19" r="2" />
          </svg>
        )}
      </button>
      {place && (
        <List label={label} items={items} beside={place} onClose={() => setPlace(undefined)} />
      )}
    </>
  );
}

interface ListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly beside: DOMRect;
  readonly onClose: () => void;
}

const WIDTH = 256;
const ROW = 44;
const GAP = 8;

function List({ label, items, beside, onClose }: ListProps) {
  const modal = useModal(onClose);
  const height = items.length * ROW + 2 * GAP;
  const place = {
    '--x': `${Math.max(GAP, Math.min(beside.right, window.innerWidth - GAP) - WIDTH)}px`,
    '--y': `${Math.max(GAP, Math.min(beside.bottom + GAP / 2, window.innerHeight - height - GAP))}px`,
  } as CSSProperties;

  return (
    <dialog {...modal} className={styles.screen} style={place} aria-label={label}>
      <div role="menu" aria-label={label} className={styles.list}>
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            className={classes(styles.item, item.isGrave && styles.grave)}
            onClick={() => {
              onClose();
              item.onChoose();
            }}
            onKeyDown={moveBetweenItems}
          >
            {item.label}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.outside}
        tabIndex={-1}
        aria-hidden="true"
        onClick={onClose}
      />
    </dialog>
  );
}

/** Up and down, round from the last to the first; Home and End. */
function moveBetweenItems(event: KeyboardEvent<HTMLElement>) {
  const menu = event.currentTarget.closest('[role="menu"]');
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }
}
