import { paging } from '@/text/paging';
import { Button } from './Button';
import styles from './NextPage.module.css';
import { Notice } from './Notice';

interface NextPageProps {
  /** A query for pages, as far as it matters here. */
  readonly of: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly fetchNextPage: () => unknown;
  };
  readonly more: string;
  /** In its place while they come. */
  readonly loading: string;
}

/** Below a list: brings the next ones, where there are any. */
export function NextPage({ of: pages, more, loading }: NextPageProps) {
  if (!pages.hasNextPage) {
    return null;
  }
  return (
    <div className={styles.next}>
      {pages.isFetchNextPageError && <Notice>{paging.moreFailed}</Notice>}
      <Button
        look="secondary"
        // A button that is disabled loses the focus, and whoever came by keyboard their place.
        aria-disabled={pages.isFetchingNextPage}
        onClick={() => {
          if (!pages.isFetchingNextPage) {
            pages.fetchNextPage();
          }
        }}
      >
        {pages.isFetchingNextPage ? loading : more}
      </Button>
    </div>
  );
}
