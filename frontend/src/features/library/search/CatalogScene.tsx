import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { SearchCounts, SearchPage } from '@/api/generated/quiz';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Sheet } from '@/design/Sheet';
import { library } from '@/text/library';
import { search } from '@/text/search';
import { QuizPages } from '../QuizPages';
import styles from './CatalogScene.module.css';
import { Chips } from './Chips';
import { countText } from './countText';
import { Filters } from './Filters';
import { EVERYTHING, filtersOf, type Order, ORDERS, type QuizQuery } from './quizQuery';
import type { SearchInAddress } from './useSearchInAddress';

const RANKED = 1_000;

interface CatalogSceneProps {
  readonly address: SearchInAddress;
  readonly found: UseInfiniteQueryResult<InfiniteData<SearchPage>>;
  readonly counts: SearchCounts | undefined;
  readonly me: string | undefined;
}

/** What is searched for, what of it is found, and what it can be narrowed down by. */
export function CatalogScene({ address, found, counts, me }: CatalogSceneProps) {
  const { query, typed, type, choose } = address;
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const filters = filtersOf(query);
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const instead = insteadOf(found.data?.pages[0], query.q);
  const narrowing = { query, counts, me, onChoose: choose };
  const author = items.find(({ ownerId }) => ownerId === query.owner)?.ownerName;
  return (
    <div className={styles.catalog}>
      <div role="search" className={styles.search}>
        <label className={styles.field}>
          <span className="visually-hidden">{search.label}</span>
          <input
            type="search"
            dir="auto"
            maxLength={200}
            placeholder={search.placeholder}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <div className={styles.tools}>
          <Button look="secondary" className={styles.open} onClick={() => setIsSheetOpen(true)}>
            {filters > 0 ? search.filtersChosen(filters) : search.filters}
          </Button>
          <p className={styles.count} role="status">
            {counts && instead === undefined && !found.isPlaceholderData && (
              <>{search.found(countText(counts.total), counts.total.quizzes === 1)}</>
            )}
          </p>
          <OrderField query={query} onChoose={choose} />
        </div>
        <Chips query={query} me={me} authorName={author} onChoose={choose} />
      </div>
      <aside className={styles.beside} aria-label={search.filters}>
        <Filters {...narrowing} />
      </aside>
      <div className={styles.quizzes}>
        {instead !== undefined && <p className={styles.similar}>{instead}</p>}
        <QuizPages found={found} empty={<Nothing query={query} onChoose={choose} />} />
        {isRankedOut(query, items.length, found.hasNextPage) && (
          <p className={styles.similar}>{search.bestOnly}</p>
        )}
      </div>
      {isSheetOpen && (
        <Sheet
          title={search.filters}
          done={search.close}
          onClose={() => setIsSheetOpen(false)}
          actions={
            filters > 0 && (
              <Button
                look="quiet"
                onClick={() => choose({ ...EVERYTHING, q: query.q, order: query.order })}
              >
                {search.clearAll}
              </Button>
            )
          }
        >
          <Filters {...narrowing} />
        </Sheet>
      )}
    </div>
  );
}

/** What is said of quizzes that do not have what was searched for. */
function insteadOf(first: SearchPage | undefined, words: string): string | undefined {
  if (first?.similar === true) {
    return search.similar(words);
  }
  return first?.partial === true ? search.partial(words) : undefined;
}

function isRankedOut(query: QuizQuery, shown: number, hasMore: boolean): boolean {
  return query.q !== '' && (query.order ?? 'match') === 'match' && !hasMore && shown >= RANKED;
}

interface Choosing {
  readonly query: QuizQuery;
  readonly onChoose: (query: QuizQuery) => void;
}

function OrderField({ query, onChoose }: Choosing) {
  // Without words nothing matches better than the rest.
  const orders = query.q ? ORDERS : ORDERS.filter((order) => order !== 'match');
  const usual: Order = query.q ? 'match' : 'newest';
  const order = query.order !== undefined && orders.includes(query.order) ? query.order : usual;
  return (
    <label className={styles.order}>
      <span>{search.sort}</span>
      <select
        value={order}
        onChange={({ target }) => {
          const next = target.value as Order;
          onChoose({ ...query, order: next === usual ? undefined : next });
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {search.orders[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Nothing({ query, onChoose }: Choosing) {
  const filters = filtersOf(query);
  if (query.q === '' && filters === 0) {
    return (
      <EmptyState sign="0" title={library.emptyTitle} text={library.emptyText}>
        <ButtonLink to="/quizzes/new">{library.create}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      sign="?"
      title={search.nothingTitle}
      text={filters > 0 ? search.nothingFiltered : search.nothingWords(query.q)}
    >
      {filters > 0 && (
        <Button onClick={() => onChoose({ ...EVERYTHING, q: query.q, order: query.order })}>
          {search.clearAll}
        </Button>
      )}
    </EmptyState>
  );
}
