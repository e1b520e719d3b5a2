import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import { useMe } from '@/user/useMe';
import { EditorScene } from './EditorScene';

export function EditorPage() {
  const id = useParams()['id'];
  const me = useMe();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  // A new quiz gets its address with the first save; whoever writes it stays where they are.
  const [created, setCreated] = useState<Quiz>();
  if (!me.data) {
    return null;
  }
  if (id !== undefined && id !== created?.id) {
    return <OldQuiz id={id} owner={me.data.id} />;
  }
  return (
    <EditorScene
      owner={me.data.id}
      quiz={created}
      onSaved={(quiz) => {
        queries.setQueryData(['quizzes', quiz.id], quiz);
        setCreated(quiz);
        navigate(`/quizzes/${quiz.id}/edit`, { replace: true });
      }}
    />
  );
}

function OldQuiz({ id, owner }: { id: string; owner: string }) {
  const queries = useQueryClient();
  const key = ['quizzes', id];
  const quiz = useQuery({
    queryKey: key,
    queryFn: () => answered(quizzes.GET('/quizzes/{id}', { params: { path: { id } } })),
    // What is being written must not change under the writer.
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
  if (quiz.isPending || quiz.isFetching) {
    return <Loading label={common.loading} />;
  }
  if (quiz.isError || !quiz.data.editable) {
    return (
      <main data-lights="up">
        <EmptyState
          sign="!"
          title={common.failed}
          text={quiz.isError ? problemText(problemOf(quiz.error)) : editor.notYours}
        >
          <ButtonLink to="/quizzes">{editor.close}</ButtonLink>
        </EmptyState>
      </main>
    );
  }
  return (
    <EditorScene
      key={quiz.data.id}
      owner={owner}
      quiz={quiz.data}
      onSaved={(saved) => queries.setQueryData(key, saved)}
    />
  );
}
