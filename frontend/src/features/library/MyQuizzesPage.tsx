import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { imports } from '@/text/imports';
import { library } from '@/text/library';
import { useMe } from '@/user/useMe';
import styles from './CatalogPage.module.css';
import { Drafts } from './Drafts';
import { DropTarget } from './imports/DropTarget';
import { Imported } from './imports/Imported';
import { ImportStatus } from './imports/ImportStatus';
import { useDrops } from './imports/useGiven';
import { useImporting } from './imports/useImporting';
import { QuizPages } from './QuizPages';
import { useMyQuizzes } from './useQuizSearch';

/** The quizzes of whoever looks; files that are dropped on them are brought along. */
export function MyQuizzesPage() {
  const mine = useMyQuizzes();
  const me = useMe();
  const importing = useImporting();
  const isOver = useDrops(importing);
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{library.mineTitle}</h1>
        <div className={styles.ways}>
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
      <QuizPages found={mine} empty={<NoneYet />} />
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
