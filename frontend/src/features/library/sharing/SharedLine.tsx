import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { problemText } from '@/text/problem';
import { sharing } from '@/text/sharing';
import { useMe } from '@/user/useMe';
import { leaving } from '../shelves/changes';
import { useShelved } from '../shelves/useShelf';
import { LeaveDialog } from './LeaveDialog';
import styles from './SharedLine.module.css';

/** Who has given a quiz to whoever looks, and what for; nothing where nobody has. */
export function SharedLine({ quiz }: { quiz: Quiz }) {
  const me = useMe().data;
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const isGiven = quiz.role !== undefined && me !== null && me !== undefined;
  const groups = useShelved(quiz.id, isGiven).data?.groups ?? [];
  const left = useMutation({
    mutationFn: (person: string) => leaving(quiz, person, groups).change(),
    onSuccess: async () => {
      navigate('/quizzes?shelf=shared', { replace: true });
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
      await queries.invalidateQueries({ queryKey: ['groups'] });
    },
  });
  if (!quiz.role || !me) {
    return null;
  }
  return (
    <div className={styles.line}>
      <p>{sharing.line[quiz.role](quiz.ownerName)}</p>
      <Button look="quiet" disabled={left.isPending} onClick={() => setAsking(true)}>
        {sharing.leave}
      </Button>
      {left.isError && <Notice>{problemText(problemOf(left.error))}</Notice>}
      {isAsking && (
        <LeaveDialog
          quiz={quiz}
          groups={groups}
          onLeave={() => left.mutate(me.id)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
