import { useInfiniteQuery } from '@tanstack/react-query';
import type { SessionSummary } from '@/api/generated/session';
import { sessions } from '@/api/http';
import { hasFailed } from '@/api/failure';
import { answered, problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { NextPage } from '@/design/NextPage';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { formatDate } from '@/text/choose';
import { common } from '@/text/common';
import { paging } from '@/text/paging';
import { problemText } from '@/text/problem';
import { results } from '@/text/results';
import styles from './HistoryPage.module.css';

export function HistoryPage() {
  const history = useInfiniteQuery({
    queryKey: ['sessions'],
    queryFn: ({ pageParam }) =>
      answered(
        sessions.GET('/sessions', { params: { query: pageParam ? { after: pageParam } : {} } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  if (history.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(history)) {
    return (
      <EmptyState sign="!" title={results.failed} text={problemText(problemOf(history.error))}>
        <Button onClick={() => void history.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  const items = history.data.pages.flatMap((page) => page.items);
  return (
    <>
      <h1 className={styles.title}>{results.historyTitle}</h1>
      {items.length === 0 ? (
        <EmptyState sign="0" title={results.historyEmptyTitle} text={results.historyEmptyText}>
          <ButtonLink to="/library">{common.catalog}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {items.map((session) => (
            <Session key={session.sessionId} session={session} />
          ))}
        </ul>
      )}
      <NextPage of={history} more={paging.more} loading={paging.loadingMore} />
    </>
  );
}

function Session({ session }: { session: SessionSummary }) {
  const isOpen = session.state === 'open';
  const wasPlayed = session.startedAt !== undefined;
  const how = isOpen
    ? results.open
    : wasPlayed
      ? results.reasons[session.reason ?? 'completed']
      : results.neverStarted;
  return (
    <li className={styles.session}>
      <div>
        <QuizLanguage value={session.language}>
          <QuizText as="h2" className={styles.name}>
            {session.title}
          </QuizText>
        </QuizLanguage>
        <p className={styles.facts}>
          {formatDate(session.openedAt)} · {results.players(session.players)} · {how}
        </p>
      </div>
      <span className={styles.code}>{session.code}</span>
      {isOpen ? (
        <ButtonLink to={`/host/${session.code}`}>{results.goOn}</ButtonLink>
      ) : (
        wasPlayed && (
          <ButtonLink to={`/results/${session.sessionId}`} look="secondary">
            {results.show}
          </ButtonLink>
        )
      )}
    </li>
  );
}
