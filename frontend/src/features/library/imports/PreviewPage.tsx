import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import type { Acceptance, Import } from '@/api/generated/quiz';
import { acceptImport, readImport } from '@/api/imports';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { imports } from '@/text/imports';
import { problemText } from '@/text/problem';
import { markFresh } from '@/user/freshQuizzes';
import { spotAddress } from '../shelves/shelf';
import { useQuiz } from '../useQuiz';
import { arrivalOf } from './Imported';
import { importKey } from './importKey';
import { PreviewScene } from './PreviewScene';

/** What was read of a file; after a reload it is read from the server again. */
export function PreviewPage() {
  const id = useParams()['id'] ?? '';
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const read = useQuery({
    queryKey: importKey(id),
    queryFn: () => readImport(id),
    staleTime: Infinity,
  });
  const acceptance = useMutation({
    mutationFn: (wanted: Acceptance) => acceptImport(id, wanted),
    onSuccess: async ({ items }) => {
      markFresh(items.map((item) => item.id));
      queries.setQueryData<Import>(importKey(id), (held) => held && { ...held, items });
      const [first] = items;
      navigate(first && items.length === 1 ? `/quizzes/${first.id}` : '/quizzes', {
        replace: true,
        state: arrivalOf(items.length),
      });
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
    },
  });
  if (read.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(read)) {
    const problem = problemOf(read.error);
    return problem.status === 404 || problem.status === 400 ? (
      <EmptyState sign="?" title={imports.goneTitle} text={imports.goneText}>
        <ButtonLink to="/import">{imports.bring}</ButtonLink>
      </EmptyState>
    ) : (
      <EmptyState sign="!" title={common.failed} text={problemText(problem)}>
        <Button onClick={() => void read.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  if (read.data.items) {
    return <Accepted items={read.data.items} />;
  }
  return (
    <PreviewScene
      key={id}
      read={read.data}
      isBusy={acceptance.isPending || acceptance.isSuccess}
      problem={acceptance.error ? problemOf(acceptance.error) : undefined}
      onAccept={acceptance.mutate}
    />
  );
}

/** To whoever comes back to it. */
function Accepted({ items }: { items: readonly { readonly id: string }[] }) {
  const [first] = items;
  return first && items.length === 1 ? (
    <AcceptedOne id={first.id} />
  ) : (
    <EmptyState sign="✓" title={imports.acceptedTitle} text={imports.came(items.length)}>
      <ButtonLink to="/quizzes">{imports.goThere}</ButtonLink>
    </EmptyState>
  );
}

/** It may have gone again since. */
function AcceptedOne({ id }: { id: string }) {
  const quiz = useQuiz(id);
  if (quiz.isPending) {
    return <Loading label={common.loading} />;
  }
  return quiz.error && problemOf(quiz.error).status === 404 ? (
    <EmptyState sign="?" title={imports.acceptedTitle} text={imports.goneSince}>
      <ButtonLink to={spotAddress({ kind: 'shelf', shelf: 'bin' })}>
        {imports.lookIntoBin}
      </ButtonLink>
      <ButtonLink to="/import" look="secondary">
        {imports.bring}
      </ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState sign="✓" title={imports.acceptedTitle} text={imports.kept(1)}>
      <ButtonLink to={`/quizzes/${id}`}>{imports.goThere}</ButtonLink>
    </EmptyState>
  );
}
