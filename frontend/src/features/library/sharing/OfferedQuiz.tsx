import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { problemOf } from '@/api/problem';
import { readAnew } from '@/api/readAnew';
import { Notice } from '@/design/Notice';
import { problemText } from '@/text/problem';
import { useMe } from '@/user/useMe';
import { accepting, type Change, declining } from '../shelves/changes';
import { useShelved } from '../shelves/useShelf';
import { Offer } from './Offer';

/** On the page of a quiz: that its owner wants whoever looks to have it, and what came of that. */
export function OfferedQuiz({ quiz }: { quiz: Quiz }) {
  const me = useMe().data;
  const queries = useQueryClient();
  const [said, setSaid] = useState<string>();
  const isKnown = quiz.role === 'edit' && me !== null && me !== undefined;
  const until = useShelved(quiz.id, isKnown).data?.offeredUntil;
  const answering = useMutation({
    mutationFn: async (answer: Change) => {
      await answer.change();
      setSaid(answer.said);
    },
    onSettled: () => readAnew(queries, 'quizzes'),
  });
  return (
    <>
      {said !== undefined && <Notice mood="good">{said}</Notice>}
      {answering.isError && <Notice>{problemText(problemOf(answering.error))}</Notice>}
      {isKnown && until !== undefined && (
        <Offer
          quiz={quiz}
          until={until}
          isBusy={answering.isPending}
          onAccept={() => answering.mutate(accepting(quiz))}
          onDecline={() => answering.mutate(declining(quiz))}
        />
      )}
    </>
  );
}
