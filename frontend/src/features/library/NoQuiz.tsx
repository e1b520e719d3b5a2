import { type Problem } from '@/api/problem';
import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { common } from '@/text/common';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import { useMe } from '@/user/useMe';

/** In the place of a quiz that cannot be shown. */
export function NoQuiz({ id, problem }: { id: string; problem: Problem }) {
  const me = useMe();
  const isGone = problem.status === 404 || problem.status === 400;
  // To strangers the server says the same of a private quiz as of none.
  if (problem.status === 404 && me.data === null) {
    return (
      <EmptyState sign="?" title={library.perhapsPrivate} text={library.perhapsPrivateText}>
        <ButtonLink to={`/sign-in?next=/quizzes/${id}`}>{library.signIn}</ButtonLink>
        <ButtonLink to="/library" look="secondary">
          {common.catalog}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      sign="?"
      title={isGone ? library.gone : library.failed}
      text={isGone ? library.goneText : problemText(problem)}
    >
      <ButtonLink to="/library">{common.catalog}</ButtonLink>
      {isGone && me.data && (
        <ButtonLink to="/quizzes" look="secondary">
          {library.mineTitle}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
