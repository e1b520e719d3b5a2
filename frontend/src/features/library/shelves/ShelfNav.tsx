import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Shelves } from '@/api/generated/quiz';
import { formatNumber } from '@/text/choose';
import { shelves as text } from '@/text/shelves';
import styles from './ShelfNav.module.css';
import { FIRST_SHELVES, isSameSpot, LAST_SHELVES, type Spot, spotAddress } from './shelf';

interface ShelfNavProps {
  readonly here: Spot;
  /** Absent until they are known. */
  readonly counts: Shelves | undefined;
  readonly onNewFolder: () => void;
}

/** Where quizzes are: beside them, or in a row above them on a phone. */
export function ShelfNav({ here, counts, onNewFolder }: ShelfNavProps) {
  const shelf = (name: (typeof FIRST_SHELVES)[number]) => (
    <Entry key={name} here={here} spot={{ kind: 'shelf', shelf: name }} count={counts?.[name]}>
      {text.names[name]}
    </Entry>
  );
  const nav = useRef<HTMLElement>(null);
  const address = spotAddress(here);
  const areKnown = counts !== undefined;

  // In a row that is wider than the phone, where one is would be out of sight.
  useLayoutEffect(() => {
    const row = nav.current;
    const current = row?.querySelector(`[aria-current][href$="${address}"]`);
    if (row && current && areKnown) {
      const { left } = current.getBoundingClientRect();
      row.scrollLeft += left - row.getBoundingClientRect().left - MARGIN_PX;
    }
  }, [address, areKnown]);

  return (
    <nav ref={nav} className={styles.nav} aria-label={text.nav}>
      <ul className={styles.list}>
        {FIRST_SHELVES.map(shelf)}
        {counts?.folders.map(({ id, name, quizzes }) => (
          <Entry key={id} here={here} spot={{ kind: 'folder', id }} count={quizzes}>
            <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
              <path d="M2 5a2 2 0 0 1 2-2h3.5l2 2H16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z" />
            </svg>
            <bdi className={styles.words}>{name}</bdi>
          </Entry>
        ))}
        <li>
          <button type="button" className={styles.more} onClick={onNewFolder}>
            <span aria-hidden="true">+</span> {text.newFolder}
          </button>
        </li>
        {LAST_SHELVES.map(shelf)}
      </ul>
    </nav>
  );
}

/** So that the one before is seen to be there. */
const MARGIN_PX = 40;

interface EntryProps {
  readonly here: Spot;
  readonly spot: Spot;
  readonly count: number | undefined;
  readonly children: ReactNode;
}

function Entry({ here, spot, count, children }: EntryProps) {
  return (
    <li>
      <Link
        to={spotAddress(spot)}
        className={styles.shelf}
        aria-current={isSameSpot(spot, here) ? 'page' : undefined}
      >
        <span className={styles.name}>{children}</span>
        {count !== undefined && (
          <span className={styles.count}>
            <span aria-hidden="true">{formatNumber(count)}</span>
            <span className="visually-hidden">{text.count(count)}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
