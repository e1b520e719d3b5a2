import type { ReactNode } from 'react';
import { Redirect } from 'wouter';
import { hasFailed } from '@/api/failure';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { useMe } from '@/user/useMe';
import { useHere } from './useHere';

/** Pages that need an account; signing in leads back to them. */
export function ForUsers({ children }: { children: ReactNode }) {
  const me = useMe();
  const here = useHere();
  if (me.isPending) {
    return <Loading label={common.loading} />;
  }
  if (hasFailed(me)) {
    return (
      <EmptyState sign="!" title={common.failed} text={problemText(problemOf(me.error))}>
        <Button onClick={() => void me.refetch()}>{common.retry}</Button>
      </EmptyState>
    );
  }
  return me.data ? children : <Redirect to={`/sign-in?next=${encodeURIComponent(here)}`} replace />;
}
