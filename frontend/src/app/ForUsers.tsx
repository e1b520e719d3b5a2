import { Navigate, Outlet, useLocation } from 'react-router';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { useMe } from '@/user/useMe';

/** Pages that need an account; signing in leads back to them. */
export function ForUsers() {
  const me = useMe();
  const { pathname, search } = useLocation();
  if (me.isPending) {
    return <Loading label={common.loading} />;
  }
  if (me.isError) {
    return (
      <EmptyState sign="!" title={common.failed} text={problemText(problemOf(me.error))}>
        <Button onClick={() => void me.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  const next = encodeURIComponent(pathname + search);
  return me.data ? <Outlet /> : <Navigate to={`/sign-in?next=${next}`} replace />;
}
