import { ButtonLink } from '@/design/Button';
import { imports } from '@/text/imports';
import { library } from '@/text/library';
import { useMe } from '@/user/useMe';
import styles from './CatalogPage.module.css';
import { CatalogScene } from './search/CatalogScene';
import { useQuizSearch, useSearchCounts } from './search/useQuizSearch';
import { useSearchInAddress } from './search/useSearchInAddress';

export function CatalogPage() {
  const address = useSearchInAddress();
  const me = useMe();
  const found = useQuizSearch(address.query);
  const counts = useSearchCounts(address.query, found.isSuccess && !found.isPlaceholderData);

  return (
    <>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{library.title}</h1>
          <p className={styles.lead}>{library.lead}</p>
        </div>
        <div className={styles.ways}>
          <ButtonLink to="/import" look="quiet">
            {imports.open}
          </ButtonLink>
          <ButtonLink to="/quizzes/new" look="secondary">
            {library.create}
          </ButtonLink>
        </div>
      </header>
      <CatalogScene address={address} found={found} counts={counts.data} me={me.data?.id} />
    </>
  );
}
