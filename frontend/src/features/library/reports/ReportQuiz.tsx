import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { reportLimits } from '@/api/moderation';
import { lazyPage } from '@/browser/lazyPage';
import { Button, ButtonLink } from '@/design/Button';
import { moderation } from '@/text/moderation';
import { useMe } from '@/user/useMe';

const ReportDialog = lazyPage(
  () => import('./ReportDialog'),
  (page) => page.ReportDialog,
);

/** Offered for public quizzes of others, where there are moderators; whoever reports has an account. */
export function ReportQuiz({ quiz }: { quiz: Quiz }) {
  const me = useMe();
  const isOffered = quiz.visibility === 'public' && !quiz.editable;
  const limits = useQuery({
    queryKey: ['report-limits'],
    queryFn: reportLimits,
    staleTime: Infinity,
    enabled: isOffered,
  });
  const [isOpen, setOpen] = useState(false);
  if (!isOffered || !limits.data) {
    return null;
  }
  if (!me.data) {
    return (
      <ButtonLink to={`/sign-in?next=/quizzes/${quiz.id}`} look="quiet" large>
        {moderation.report.open}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button look="quiet" large onClick={() => setOpen(true)}>
        {moderation.report.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ReportDialog
            id={quiz.id}
            wordsLength={limits.data.wordsLength}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
