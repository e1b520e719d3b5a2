import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import { dropDraft } from '@/user/drafts';

export function DeleteQuiz({ quiz }: { quiz: Quiz }) {
  const [isAsking, setAsking] = useState(false);
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: () =>
      answered(quizzes.DELETE('/quizzes/{id}', { params: { path: { id: quiz.id } } })),
    onSuccess: async () => {
      dropDraft(quiz.ownerId, quiz.id);
      navigate('/quizzes', { replace: true });
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
    },
  });
  return (
    <>
      <Button look="danger" large onClick={() => setAsking(true)}>
        {library.delete}
      </Button>
      {isAsking && (
        <Dialog
          title={library.deleteTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="secondary" onClick={() => setAsking(false)}>
                {common.cancel}
              </Button>
              <Button look="danger" disabled={deletion.isPending} onClick={() => deletion.mutate()}>
                {library.deleteConfirm}
              </Button>
            </>
          }
        >
          <p>{library.deleteText(quiz.title)}</p>
          {deletion.isError && <Notice>{problemText(problemOf(deletion.error))}</Notice>}
        </Dialog>
      )}
    </>
  );
}
