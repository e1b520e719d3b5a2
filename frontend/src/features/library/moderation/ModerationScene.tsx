import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ReportedPage, ReportedQuiz } from '@/api/generated/quiz';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { NextPage } from '@/design/NextPage';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { formatDate } from '@/text/choose';
import { common } from '@/text/common';
import { paging } from '@/text/paging';
import { library } from '@/text/library';
import { moderation } from '@/text/moderation';
import { problemText } from '@/text/problem';
import styles from './ModerationScene.module.css';

export type ReportedState = 'waiting' | 'hidden';

export type FoundReported = UseInfiniteQueryResult<InfiniteData<ReportedPage>>;

const STATES: readonly ReportedState[] = ['waiting', 'hidden'];

interface ModerationSceneProps {
  readonly state: ReportedState;
  readonly found: FoundReported;
}

/** Quizzes that moderators have to look at, or have hidden. */
export function ModerationScene({ state, found }: ModerationSceneProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{moderation.title}</h1>
      <nav className={styles.states} aria-label={moderation.stateNav}>
        {STATES.map((one) => (
          <Link
            key={one}
            to={one === 'waiting' ? '/moderation' : `/moderation?state=${one}`}
            aria-current={one === state ? 'page' : undefined}
          >
            {moderation.states[one]}
          </Link>
        ))}
      </nav>
      <Listed state={state} found={found} />
    </div>
  );
}

function Listed({ state, found }: ModerationSceneProps) {
  if (found.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(found)) {
    return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  }
  const items = found.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState
        sign="0"
        title={moderation[`${state}EmptyTitle`]}
        text={moderation[`${state}EmptyText`]}
      />
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.quiz.id}>
            <Item item={item} />
          </li>
        ))}
      </ul>
      <NextPage of={found} more={paging.more} loading={paging.loadingMore} />
    </>
  );
}

function Item({ item: { quiz, reports, standing, at } }: { item: ReportedQuiz }) {
  const count = reports.reduce((sum, one) => sum + one.reports, 0);
  return (
    <QuizLanguage value={quiz.language}>
      <article className={styles.item}>
        <h2 className={styles.itemTitle}>
          <Link to={`/moderation/${quiz.id}`}>
            <QuizText>{quiz.title}</QuizText>
          </Link>
        </h2>
        <p className={styles.facts}>
          {[
            library.by(quiz.ownerName),
            library.questions(quiz.questionCount),
            ...(count > 0 ? [moderation.reports(count)] : []),
            standing?.state === 'hidden' && standing.appealedAt === undefined
              ? moderation.hiddenSince(formatDate(standing.at))
              : moderation.lastAt(formatDate(at)),
          ].join(' · ')}
        </p>
        <p className={styles.signs}>
          {standing?.state === 'hidden' && (
            <span className={styles.bad}>{moderation.states.hidden}</span>
          )}
          {standing?.appealedAt !== undefined && (
            <span className={styles.asks}>{moderation.appealed}</span>
          )}
          {reports.map(({ reason, reports: times }) => (
            <span key={reason}>{moderation.reasonCount(moderation.reasons[reason], times)}</span>
          ))}
        </p>
      </article>
    </QuizLanguage>
  );
}

interface FailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Who is no moderator is told so; all else may pass. */
export function Failed({ error, onRetry }: FailedProps) {
  const problem = problemOf(error);
  if (problem.status === 403) {
    return <EmptyState sign="?" title={moderation.notYoursTitle} text={moderation.notYoursText} />;
  }
  return (
    <EmptyState sign="!" title={common.failed} text={problemText(problem)}>
      <Button onClick={onRetry}>{common.retry}</Button>
    </EmptyState>
  );
}
