import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { appealLimits } from '@/api/moderation';
import { answered, problemOf } from '@/api/problem';
import { lazyPage } from '@/browser/lazyPage';

const OwnerNotice = lazyPage(
  () => import('./OwnerNotice'),
  (page) => page.OwnerNotice,
);

/** What moderators have done about a quiz; few are ever told. */
export function Standing({ quiz: { id, moderation } }: { quiz: Quiz }) {
  const queries = useQueryClient();
  const limits = useQuery({
    queryKey: ['appeal-limits'],
    queryFn: appealLimits,
    staleTime: Infinity,
    enabled: moderation?.state === 'hidden',
  });
  const appeal = useMutation({
    mutationFn: (words: string) =>
      answered(quizzes.POST('/quizzes/{id}/appeal', { params: { path: { id } }, body: { words } })),
    onSuccess: (quiz) => queries.setQueryData(['quizzes', id], quiz),
  });
  return (
    moderation && (
      <Suspense fallback={null}>
        {/* Words that were taken are no longer being written. */}
        <OwnerNotice
          key={moderation.appealedAt ?? ''}
          standing={moderation}
          wordsLength={limits.data?.wordsLength}
          isBusy={appeal.isPending}
          problem={appeal.error ? problemOf(appeal.error) : undefined}
          onAppeal={appeal.mutate}
        />
      </Suspense>
    )
  );
}
