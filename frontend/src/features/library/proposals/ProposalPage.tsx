import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams } from 'wouter';
import { keepNewQuiz } from '@/api/attempts';
import type { ImportedQuiz, QuestionDraft } from '@/api/generated/quiz';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { readProposal } from '@/api/proposals';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { proposals } from '@/text/proposals';
import { Remarks } from '../imports/Remarks';
import { ProposalScene } from './ProposalScene';

const ASK_AGAIN_MS = 2_000;

/** What a model writes, once it is there; after a reload it is asked for again. */
export function ProposalPage() {
  const id = useParams()['id'] ?? '';
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const read = useQuery({
    queryKey: ['proposal', id],
    queryFn: () => readProposal(id),
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data?.state === 'working' ? ASK_AGAIN_MS : false),
  });
  const made = useMutation({
    mutationFn: (quiz: ImportedQuiz) => kept(id, quiz),
    onSuccess: async (quiz) => {
      navigate(`/quizzes/${quiz.id}/edit`, { replace: true });
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
    },
  });
  if (read.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(read)) {
    const problem = problemOf(read.error);
    return problem.status === 404 ? (
      <EmptyState sign="?" title={proposals.goneTitle} text={proposals.goneText}>
        <ButtonLink to="/propose">{proposals.again}</ButtonLink>
      </EmptyState>
    ) : (
      <EmptyState sign="!" title={common.failed} text={problemText(problem)}>
        <Button onClick={() => void read.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  const { state, quiz, refused, reason } = read.data;
  if (state === 'working') {
    return <Writing />;
  }
  if (!quiz) {
    return (
      <EmptyState
        sign="0"
        title={proposals.failedTitle}
        text={
          <>
            {reason}
            <Remarks remarks={refused} />
          </>
        }
      >
        <ButtonLink to="/propose">{proposals.again}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <ProposalScene
      key={id}
      quiz={quiz}
      refused={refused}
      isBusy={made.isPending || made.isSuccess}
      problem={made.error ? problemOf(made.error) : undefined}
      onMake={(questions) => made.mutate({ ...quiz, questions })}
    />
  );
}

/** A page that says so by itself, since it changes by itself. */
export function Writing() {
  return (
    <div role="status">
      <EmptyState sign="…" title={proposals.waitingTitle} text={proposals.waitingText} />
    </div>
  );
}

function kept(id: string, { title, description, language, questions }: ImportedQuiz) {
  return keepNewQuiz(`proposal ${id}`, {
    title,
    description,
    language,
    visibility: 'private',
    tags: [],
    // As the owner gets them, with their keys: what a draft has.
    questions: questions as QuestionDraft[],
  });
}
