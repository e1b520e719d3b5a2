import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'wouter';
import type { ModerationCase } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { reportLimits } from '@/api/moderation';
import { hasFailed } from '@/api/failure';
import { answered, problemOf } from '@/api/problem';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { CaseScene, type Judgement } from './CaseScene';
import { Failed } from './ModerationScene';

const WORDS_LENGTH = 1_000;

export function CasePage() {
  const id = useParams()['id'] ?? '';
  const queries = useQueryClient();
  const key = ['reports', 'case', id];
  const found = useQuery({
    queryKey: key,
    queryFn: () => answered(quizzes.GET('/reports/{id}', { params: { path: { id } } })),
  });
  const limits = useQuery({
    queryKey: ['report-limits'],
    queryFn: reportLimits,
    staleTime: Infinity,
  });
  const judged = useMutation({
    mutationFn: (judgement: Judgement) => judge(id, found.data?.quiz.version ?? 0, judgement),
    onSuccess: async (now) => {
      queries.setQueryData(key, now);
      await queries.invalidateQueries({
        queryKey: ['reports'],
        predicate: ({ queryKey }) => queryKey[1] !== 'case',
      });
    },
  });
  if (found.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(found)) {
    return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  }
  return (
    <CaseScene
      found={found.data}
      wordsLength={limits.data?.wordsLength ?? WORDS_LENGTH}
      isBusy={judged.isPending}
      problem={judged.error ? problemOf(judged.error) : undefined}
      onJudge={judged.mutate}
      onReload={() => {
        judged.reset();
        void found.refetch();
      }}
    />
  );
}

function judge(id: string, version: number, judgement: Judgement): Promise<ModerationCase> {
  const params = { path: { id } };
  switch (judgement.act) {
    case 'hide': {
      const { reason, words } = judgement;
      return answered(
        quizzes.POST('/reports/{id}/hide', { params, body: { version, reason, words } }),
      );
    }
    case 'dismiss':
    case 'release': {
      const { act, words } = judgement;
      const body = { version, ...(words !== '' && { words }) };
      return act === 'dismiss'
        ? answered(quizzes.POST('/reports/{id}/dismiss', { params, body }))
        : answered(quizzes.POST('/reports/{id}/release', { params, body }));
    }
  }
}
