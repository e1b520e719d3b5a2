import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { sessions } from '@/api/http';
import { hasFailed } from '@/api/failure';
import { answered, problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { QuizLanguage } from '@/design/QuizText';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { results } from '@/text/results';
import { PlayerTable } from './PlayerTable';
import { QuestionResults } from './QuestionResults';
import { ResultsHead } from './ResultsHead';

export function ResultsPage() {
  const sessionId = useParams()['sessionId'] ?? '';
  const queries = useQueryClient();
  const result = useQuery({
    queryKey: ['results', sessionId],
    queryFn: () =>
      answered(sessions.GET('/sessions/{sessionId}', { params: { path: { sessionId } } })),
  });
  if (result.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(result)) {
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
    <QuizLanguage value={data.language}>
      <ResultsHead results={data} />
      <PlayerTable results={data} />
      <QuestionResults
        results={data}
        onMended={(mended) => queries.setQueryData(['results', sessionId], mended)}
      />
    </QuizLanguage>
  );
}
