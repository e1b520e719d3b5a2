import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { propose } from '@/api/proposals';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { proposals } from '@/text/proposals';
import { ProposeScene } from './ProposeScene';
import { useProposalLimits } from './useProposalLimits';

/** Where an author says what a language model is to write about. */
export function ProposePage() {
  const [, navigate] = useLocation();
  const limits = useProposalLimits();
  const asked = useMutation({
    mutationFn: propose,
    onSuccess: ({ id }) => navigate(`/propose/${id}`, { replace: true }),
  });
  if (limits.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(limits)) {
    return (
      <EmptyState sign="!" title={common.failed} text={problemText(problemOf(limits.error))}>
        <Button onClick={() => void limits.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  if (!limits.data) {
    return <EmptyState sign="0" title={proposals.title} text={proposals.off} />;
  }
  return (
    <ProposeScene
      limits={limits.data}
      isBusy={asked.isPending || asked.isSuccess}
      problem={asked.error ? problemOf(asked.error) : undefined}
      onAsk={asked.mutate}
    />
  );
}
