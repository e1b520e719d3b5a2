import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import { newUuid } from '@/browser/uuid';
import { useMe } from '@/user/useMe';
import { EditorScene } from './EditorScene';
import { restored } from './form';
import { foundDraft } from './foundDraft';
import { LostQuiz } from './LostQuiz';

export function EditorPage() {
  const id = useParams()['id'];
  const me = useMe();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  // Of a draft that was begun before; a new one is not looked for.
  const [known, setKnown] = useState(new URLSearchParams(useSearch()).get('draft') ?? undefined);
  const [unknown] = useState(newUuid);
  const draftId = known ?? unknown;
  // A new quiz gets its address with the first save; whoever writes it stays where they are.
  const [created, setCreated] = useState<Quiz>();
  if (!me.data) {
    return null;
  }
  if (id !== undefined && id !== created?.id) {
    return (
      <OldQuiz
        id={id}
        owner={me.data.id}
        onOwn={(draft) => {
          setKnown(draft);
          navigate(`/quizzes/new?draft=${draft}`, { replace: true });
        }}
      />
    );
  }
  const owner = me.data.id;
  const begin = { owner, draftId: created?.id ?? draftId, quiz: created };
  const ways = {
    // It is found again after a reload, and on another device.
    onBegun: () => navigate(`/quizzes/new?draft=${draftId}`, { replace: true }),
    onSaved: (quiz: Quiz) => {
      queries.setQueryData(['quizzes', quiz.id], quiz);
      setCreated(quiz);
      navigate(`/quizzes/${quiz.id}/edit`, { replace: true });
    },
  };
  return known === undefined ? (
    <EditorScene begin={begin} {...ways} />
  ) : (
    <BegunQuiz begin={begin} {...ways} />
  );
}

type BegunQuizProps = Parameters<typeof EditorScene>[0];

function BegunQuiz({ begin, ...ways }: BegunQuizProps) {
  // What was there when the page was opened, whatever the draft has become since.
  const [id] = useState(begin.draftId);
  const draft = useDraftOf(begin.owner, id);
  if (draft.isPending || draft.isFetching) {
    return <Loading label={common.loading} />;
  }
  return draft.isError ? (
    <Failed error={draft.error} onRetry={() => void draft.refetch()} />
  ) : (
    <EditorScene begin={{ ...begin, draft: draft.data ?? undefined }} {...ways} />
  );
}

interface OldQuizProps {
  readonly id: string;
  readonly owner: string;
  /** A draft of a new quiz was made of what was written of this one. */
  readonly onOwn: (draftId: string) => void;
}

function OldQuiz({ id, owner, onOwn }: OldQuizProps) {
  const queries = useQueryClient();
  const key = ['quizzes', id];
  const quiz = useQuery({
    queryKey: key,
    queryFn: () => answered(quizzes.GET('/quizzes/{id}', { params: { path: { id } } })),
    // What is being written must not change under the writer.
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
  const draft = useDraftOf(owner, id);
  if (quiz.isPending || quiz.isFetching || draft.isPending || draft.isFetching) {
    return <Loading label={common.loading} />;
  }
  const isLost = quiz.isError ? problemOf(quiz.error).status === 404 : !quiz.data.editable;
  if (isLost && draft.data) {
    return <LostQuiz owner={owner} id={id} form={restored(draft.data.form)} onOwn={onOwn} />;
  }
  if (quiz.isError) {
    return <Failed error={quiz.error} />;
  }
  if (!quiz.data.editable) {
    return <Failed text={editor.notYours} />;
  }
  if (draft.isError) {
    return <Failed error={draft.error} onRetry={() => void draft.refetch()} />;
  }
  return (
    <EditorScene
      key={quiz.data.id}
      begin={{ owner, draftId: id, quiz: quiz.data, draft: draft.data ?? undefined }}
      onSaved={(saved) => queries.setQueryData(key, saved)}
    />
  );
}

function useDraftOf(owner: string, id: string) {
  return useQuery({
    queryKey: ['draft', owner, id],
    queryFn: () => foundDraft(owner, id),
    // As with the quiz.
    staleTime: Infinity,
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

interface FailedProps {
  readonly error?: unknown;
  readonly text?: string;
  readonly onRetry?: () => void;
}

function Failed({ error, text, onRetry }: FailedProps) {
  return (
    <main data-lights="up">
      <EmptyState sign="!" title={common.failed} text={text ?? problemText(problemOf(error))}>
        {onRetry && <Button onClick={onRetry}>{common.retry}</Button>}
        <ButtonLink to="/quizzes" look={onRetry && 'secondary'}>
          {editor.close}
        </ButtonLink>
      </EmptyState>
    </main>
  );
}
