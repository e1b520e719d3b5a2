import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { imports } from '@/text/imports';
import { library } from '@/text/library';
import { useMe } from '@/user/useMe';
import styles from './CatalogPage.module.css';
import { Drafts } from './Drafts';
import { DownloadAll } from './exports/DownloadAll';
import { DropTarget } from './imports/DropTarget';
import { Imported } from './imports/Imported';
import { ImportStatus } from './imports/ImportStatus';
import { useDrops } from './imports/useGiven';
import { useImporting } from './imports/useImporting';
import { arrivedInBin } from './shelves/arrival';
import { LibraryScene } from './shelves/LibraryScene';
import { spotAt } from './shelves/shelf';
import { useShelf, useShelves } from './shelves/useShelf';
import { useShelving } from './shelves/useShelving';

/** The quizzes of whoever looks; files that are dropped on them are brought along. */
export function MyQuizzesPage() {
  const spot = spotAt(useSearchParams()[0]);
  const found = useShelf(spot);
  const counts = useShelves();
  const binned = arrivedInBin(useHistoryState());
  const shelving = useShelving(binned);
  const [, navigate] = useLocation();
  // Said once: whoever comes back to this place or loads it anew has heard it, and may have taken it back.
  useEffect(() => {
    if (binned) {
      navigate('/quizzes', { replace: true, state: null });
    }
  }, [binned, navigate]);
  const me = useMe();
  const importing = useImporting();
  const isOver = useDrops(importing);
  const hasSome = (counts.data?.own ?? 0) + (counts.data?.archive ?? 0) > 0;
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{library.mineTitle}</h1>
        <div className={styles.ways}>
          {hasSome && <DownloadAll />}
          <ButtonLink to="/import" look="secondary">
            {imports.open}
          </ButtonLink>
          <ButtonLink to="/quizzes/new">{library.create}</ButtonLink>
        </div>
      </header>
      <div className={styles.drafts}>
        <Imported />
        <ImportStatus importing={importing} helpAt="/import?help" />
        {me.data && <Drafts owner={me.data.id} />}
      </div>
      <LibraryScene
        spot={spot}
        counts={counts.data}
        found={found}
        shelving={shelving}
        noneYet={<NoneYet />}
      />
      {isOver && <DropTarget />}
    </>
  );
}

/** Nobody has to start from nothing. */
export function NoneYet() {
  return (
    <EmptyState sign="0" title={library.mineEmptyTitle} text={imports.mineEmptyText}>
      <ButtonLink to="/import">{imports.bring}</ButtonLink>
      <ButtonLink to="/quizzes/new" look="secondary">
        {library.create}
      </ButtonLink>
    </EmptyState>
  );
}
