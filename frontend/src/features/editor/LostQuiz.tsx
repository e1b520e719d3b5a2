import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { newUuid } from '@/browser/uuid';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Notice } from '@/design/Notice';
import { editor } from '@/text/editor';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import { dropDraft, keepDraft } from '@/user/drafts';
import { asNew, type QuizForm } from './form';

interface LostQuizProps {
  readonly owner: string;
  /** Of the quiz that is there no more, or not to be changed any more, and of its draft. */
  readonly id: string;
  readonly form: QuizForm;
  /** A draft of a new quiz was made of it. */
  readonly onOwn: (draftId: string) => void;
}

/** What somebody wrote of a quiz outlives it: it becomes a quiz of their own, or goes too. */
export function LostQuiz({ owner, id, form, onOwn }: LostQuizProps) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const discarding = useMutation({
    mutationFn: () => discard(id),
    onSuccess: async () => {
      dropDraft(owner, id);
      navigate('/quizzes');
      await queries.invalidateQueries({ queryKey: ['drafts'] });
    },
  });
  return (
    <main data-lights="up">
      <EmptyState sign="?" title={editor.lost} text={editor.lostText}>
        <Button onClick={() => onOwn(newDraftOf(owner, id, form))}>{editor.makeOwn}</Button>
        <Button
          look="secondary"
          disabled={discarding.isPending}
          onClick={() => discarding.mutate()}
        >
          {library.discardDraft}
        </Button>
        <ButtonLink to="/quizzes" look="quiet">
          {editor.close}
        </ButtonLink>
      </EmptyState>
      {discarding.error && <Notice>{problemText(problemOf(discarding.error))}</Notice>}
    </main>
  );
}

/** The server may have some of it, hidden from whoever may not change the quiz. */
async function discard(id: string): Promise<void> {
  try {
    await answered(quizzes.DELETE('/drafts/{id}', { params: { path: { id } } }));
  } catch (error) {
    if (problemOf(error).status !== 404) {
      throw error;
    }
  }
}

function newDraftOf(owner: string, id: string, form: QuizForm): string {
  const draftId = newUuid();
  keepDraft(owner, draftId, { revision: 0, form: asNew(form) });
  dropDraft(owner, id);
  return draftId;
}
