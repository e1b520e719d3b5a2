import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { library } from '@/text/library';
import styles from './CatalogPage.module.css';
import { QuizPages } from './QuizPages';
import { useMyQuizzes } from './useQuizSearch';

export function MyQuizzesPage() {
  const mine = useMyQuizzes();
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{library.mineTitle}</h1>
        <ButtonLink to="/quizzes/new">{library.create}</ButtonLink>
      </header>
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
