import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { QuizPage } from '@/api/generated/quiz';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { NextPage } from '@/design/NextPage';
import { common } from '@/text/common';
import { paging } from '@/text/paging';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import { freshQuizzes } from '@/user/freshQuizzes';
import { QuizCard } from './QuizCard';
import styles from './QuizPages.module.css';

interface QuizPagesProps {
  readonly found: UseInfiniteQueryResult<InfiniteData<Pick<QuizPage, 'items'>>>;
  readonly empty: ReactNode;
}

/** Quizzes page by page, in whatever state their loading is. */
export function QuizPages({ found, empty }: QuizPagesProps) {
  if (found.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(found)) {
    return (
      <EmptyState sign="!" title={library.failed} text={problemText(problemOf(found.error))}>
        <Button onClick={() => void found.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return empty;
  }
  const fresh = freshQuizzes();
  return (
    <>
      <ul className={styles.cards} aria-busy={found.isPlaceholderData}>
        {items.map((quiz) => (
          <li key={quiz.id}>
            <QuizCard quiz={quiz} isFresh={fresh.has(quiz.id)} />
          </li>
        ))}
      </ul>
      <NextPage of={found} more={paging.more} loading={paging.loadingMore} />
    </>
  );
}
