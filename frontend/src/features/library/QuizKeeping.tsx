import { type Query, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { inOneAttempt } from '@/api/attempts';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Menu } from '@/design/Menu';
import { Toast, type ToastMessage } from '@/design/Toast';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { shelves } from '@/text/shelves';
import { dropDraft } from '@/user/drafts';
import { isOwn, mayCopy } from './sharing/access';
import { arrivalAfter } from './shelves/arrival';
import { Favourite } from './shelves/Favourite';
import { MoveDialog } from './shelves/MoveDialog';
import { useShelved, useShelves } from './shelves/useShelf';
import { useShelving } from './shelves/useShelving';
import styles from './QuizPage.module.css';

/** How somebody who is signed in keeps a quiz, or makes one of their own of it. */
export function QuizKeeping({ quiz }: { quiz: Quiz }) {
  const shelved = useShelved(quiz.id);
  const shelving = useShelving();
  const [failure, setFailure] = useState<ToastMessage | undefined>();
  const [closeFailure] = useState(() => () => setFailure(undefined));
  const onError = (error: unknown) => setFailure({ text: problemText(problemOf(error)) });
  const deletion = useDeletion(quiz, onError);
  const copying = useUse(quiz, onError);
  return (
    <>
      {isOwn(quiz) ? (
        <OwnMenu quiz={quiz} shelving={shelving} shelved={shelved.data} onBin={deletion} />
      ) : (
        mayCopy(quiz) && (
          <Button
            look="secondary"
            large
            title={shelves.hintOfUse}
            disabled={copying.isPending}
            onClick={() => copying.mutate()}
          >
            {copying.isPending ? shelves.using : shelves.use}
          </Button>
        )
      )}
      {shelved.data && (
        <Favourite item={{ quiz, favourite: shelved.data.favourite }} shelving={shelving} isLarge />
      )}
      {shelved.isError && (
        <div role="alert" className={styles.unknown}>
          <p>
            {shelves.unknownOf} {problemText(problemOf(shelved.error))}
          </p>
          <Button look="quiet" onClick={() => void shelved.refetch()}>
            {common.retry}
          </Button>
        </div>
      )}
      <Toast
        message={failure ?? shelving.message}
        close={common.close}
        onClose={failure ? closeFailure : shelving.closeMessage}
      />
    </>
  );
}

interface OwnMenuProps {
  readonly quiz: Quiz;
  readonly shelving: ReturnType<typeof useShelving>;
  readonly shelved: { readonly archived: boolean; readonly folderId?: string } | undefined;
  readonly onBin: () => void;
}

function OwnMenu({ quiz, shelving, shelved, onBin }: OwnMenuProps) {
  const [isMoving, setMoving] = useState(false);
  const folders = useShelves().data?.folders ?? [];
  const one = [{ id: quiz.id, title: quiz.title, folderId: shelved?.folderId }];
  return (
    <>
      <Menu
        text={shelves.more}
        label={shelves.menu(quiz.title)}
        items={[
          { label: shelves.duplicate, onChoose: () => shelving.duplicate(quiz) },
          { label: shelves.move, onChoose: () => setMoving(true) },
          shelved?.archived
            ? { label: shelves.unarchive, onChoose: () => shelving.unarchive(one) }
            : { label: shelves.archive, onChoose: () => shelving.archive(one) },
          { label: shelves.toBin, onChoose: onBin, isGrave: true },
        ]}
      />
      {isMoving && (
        <MoveDialog
          items={one}
          folders={folders}
          shelving={shelving}
          onClose={() => setMoving(false)}
        />
      )}
    </>
  );
}

/** Into the bin, and to the other quizzes, where it is said and can be taken back. */
function useDeletion(quiz: Quiz, onError: (error: unknown) => void): () => void {
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () =>
      answered(quizzes.DELETE('/quizzes/{id}', { params: { path: { id: quiz.id } } })),
    onSuccess: async () => {
      dropDraft(quiz.ownerId, quiz.id);
      navigate('/quizzes', { replace: true, state: arrivalAfter(quiz) });
      // This page is there until the next one is: what it shows of the quiz is not there to be read.
      const isOf = ({ queryKey }: Query) => queryKey.includes(quiz.id);
      const queryKey = ['quizzes'];
      await queries.invalidateQueries({ queryKey, predicate: isOf, refetchType: 'none' });
      await queries.invalidateQueries({ queryKey, predicate: (query) => !isOf(query) });
    },
    onError,
  });
  return () => mutate();
}

/** A copy, and straight to where it is changed. */
function useUse(quiz: Quiz, onError: (error: unknown) => void) {
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      inOneAttempt(`${quiz.id} use`, (attempt) =>
        answered(
          quizzes.POST('/quizzes/{id}/copy', {
            params: { path: { id: quiz.id } },
            body: { attempt },
          }),
        ),
      ),
    onSuccess: async (copy) => {
      navigate(`/quizzes/${copy.id}/edit`);
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
    },
    onError,
  });
}
