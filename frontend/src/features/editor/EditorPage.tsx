import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import { EditorScene } from './EditorScene';

export function EditorPage() {
  const id = useParams()['id'];
  return id === undefined ? <NewQuiz /> : <OldQuiz id={id} />;
}

function NewQuiz() {
  const navigate = useNavigate();
  return (
    <EditorScene onSaved={(quiz) => void navigate(`/quizzes/${quiz.id}/edit`, { replace: true })} />
  );
}

function OldQuiz({ id }: { id: string }) {
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
      quiz={quiz.data}
      onSaved={(saved) => queries.setQueryData(key, saved)}
    />
  );
}
