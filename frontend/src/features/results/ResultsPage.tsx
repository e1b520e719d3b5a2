import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { sessions } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { results } from '@/text/results';
import { PlayerTable } from './PlayerTable';
import { QuestionResults } from './QuestionResults';
import styles from './ResultsPage.module.css';

export function ResultsPage() {
  const sessionId = useParams()['sessionId'] ?? '';
  const result = useQuery({
    queryKey: ['results', sessionId],
    queryFn: () =>
      answered(sessions.GET('/sessions/{sessionId}', { params: { path: { sessionId } } })),
  });
  const csv = useMutation({ mutationFn: () => download(sessionId, result.data?.code ?? '') });
  if (result.isPending) {
    return <Loading label={common.loading} />;
  }
  if (result.isError) {
    return (
      <EmptyState sign="!" title={results.failed} text={problemText(problemOf(result.error))}>
        <Button onClick={() => void result.refetch()}>{common.retry}</Button>
        <ButtonLink to="/history" look="secondary">
          {results.back}
        </ButtonLink>
      </EmptyState>
    );
  }
  const { data } = result;
  return (
    <>
      <header className={styles.head}>
        <div>
          <Link to="/history">{results.back}</Link>
          <h1 className={styles.title}>{data.title}</h1>
          <p className={styles.facts}>
            {data.code} · {results.players(data.players.length)}
            {data.reason && ` · ${results.reasons[data.reason] ?? data.reason}`}
          </p>
        </div>
        <Button look="secondary" disabled={csv.isPending} onClick={() => csv.mutate()}>
          {results.download}
        </Button>
      </header>
      {csv.isError && <Notice>{problemText(problemOf(csv.error))}</Notice>}
      <PlayerTable results={data} />
      <QuestionResults results={data} />
    </>
  );
}

async function download(sessionId: string, code: string): Promise<void> {
  const file = await answered(
    sessions.GET('/sessions/{sessionId}/export', {
      params: { path: { sessionId }, query: { format: 'csv' } },
      parseAs: 'blob',
    }),
  );
  const address = URL.createObjectURL(file as Blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `quizhall-${code}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}
