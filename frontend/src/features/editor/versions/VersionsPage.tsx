import { useState } from 'react';
import { useParams } from 'wouter';
import { hasFailed } from '@/api/failure';
import { type Problem, problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { versions } from '@/text/versions';
import { useRestoring, useVersion, useVersions } from './useVersions';
import { VersionsScene } from './VersionsScene';

/** What a quiz was at each save. */
export function VersionsPage() {
  const id = useParams()['id'] ?? '';
  const list = useVersions(id);
  const [shown, setShown] = useState<number>();
  const [against, setAgainst] = useState<number>();
  const restoring = useRestoring(id);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const now = items[0]?.version;
  const chosen = shown ?? now;
  const older = items[items.findIndex(({ version }) => version === chosen) + 1]?.version;
  const other =
    against === chosen ? undefined : (against ?? older ?? (chosen === now ? undefined : now));
  const one = useVersion(id, chosen);
  const two = useVersion(id, other);
  if (list.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(list)) {
    return (
      <EmptyState sign="!" title={common.failed} text={problemText(problemOf(list.error))}>
        <ButtonLink to={`/quizzes/${id}`}>{common.close}</ButtonLink>
      </EmptyState>
    );
  }
  const failed = one.error ?? two.error;
  return (
    <VersionsScene
      quizId={id}
      items={items}
      most={list.data.pages[0]?.most ?? 0}
      shown={one.data}
      against={other === undefined ? undefined : two.data}
      isAlone={other === undefined}
      onShow={(version) => {
        restoring.reset();
        setShown(version);
        setAgainst(undefined);
      }}
      onAgainst={setAgainst}
      onOlder={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
      isRestoring={restoring.isPending}
      onRestore={(version) => {
        restoring.mutate(
          { version, present: now ?? 0 },
          {
            onSuccess: () => {
              setShown(undefined);
              setAgainst(undefined);
            },
          },
        );
      }}
    >
      {failed && (
        <Notice>
          {problemText(problemOf(failed))}
          <Button look="secondary" onClick={() => void Promise.all([one.refetch(), two.refetch()])}>
            {common.retry}
          </Button>
        </Notice>
      )}
      {restoring.isSuccess && (
        <Notice mood="good">{versions.restored(restoring.variables.version)}</Notice>
      )}
      {restoring.isError && <Notice>{restoreText(problemOf(restoring.error))}</Notice>}
    </VersionsScene>
  );
}

function restoreText(problem: Problem): string {
  const [first] = problem.errors ?? [];
  return problem.type.endsWith('stale-version')
    ? versions.stale
    : first
      ? `${problemText(problem)}: ${first.field} ${first.message}.`
      : problemText(problem);
}
