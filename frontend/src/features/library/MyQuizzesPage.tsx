import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { library } from '@/text/library';
import { useMe } from '@/user/useMe';
import styles from './CatalogPage.module.css';
import { Drafts } from './Drafts';
import { QuizPages } from './QuizPages';
import { useMyQuizzes } from './useQuizSearch';

export function MyQuizzesPage() {
  const mine = useMyQuizzes();
  const me = useMe();
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{library.mineTitle}</h1>
        <ButtonLink to="/quizzes/new">{library.create}</ButtonLink>
      </header>
      {me.data && (
        <div className={styles.drafts}>
          <Drafts owner={me.data.id} />
        </div>
      )}
      <QuizPages
        found={mine}
        empty={
          <EmptyState sign="0" title={library.mineEmptyTitle} text={library.mineEmptyText}>
            <ButtonLink to="/quizzes/new">{library.create}</ButtonLink>
          </EmptyState>
        }
      />
    </>
  );
}
