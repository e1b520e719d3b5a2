import { useParams, useSearchParams } from 'wouter';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { useMe } from '@/user/useMe';
import { NoQuiz } from '../NoQuiz';
import { useQuiz } from '../useQuiz';
import { PrintScene } from './PrintScene';

/** A quiz on paper; whether with its answers stands in the address. */
export function PrintPage() {
  const id = useParams()['id'] ?? '';
  const me = useMe();
  const quiz = useQuiz(id);
  const [params, setParams] = useSearchParams();
  if (quiz.isPending || me.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(quiz)) {
    return <NoQuiz id={id} problem={problemOf(quiz.error)} />;
  }
  return (
    <PrintScene
      quiz={quiz.data}
      hasAnswers={quiz.data.editable && params.has('answers')}
      onAnswers={(areWanted) => setParams(areWanted ? { answers: '' } : {}, { replace: true })}
    />
  );
}
