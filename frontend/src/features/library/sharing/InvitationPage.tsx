import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { useMe } from '@/user/useMe';
import { forgetSecret, takeSecret } from './invitationLink';
import { InvitationScene } from './InvitationScene';

/** Where the link of an invitation leads. Who signs in first comes back here. */
export function InvitationPage() {
  const [secret, setSecret] = useState(takeSecret);
  const me = useMe();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const looked = useQuery({
    queryKey: ['invitation', secret, me.data?.id],
    queryFn: () => answered(quizzes.POST('/invitations/look', { body: { secret: secret ?? '' } })),
    enabled: secret !== undefined && me.isSuccess,
    staleTime: 0,
  });
  const taking = useMutation({
    mutationFn: () =>
      answered(quizzes.POST('/invitations/take', { body: { secret: secret ?? '' } })),
    onSuccess: async ({ quizId }) => {
      forgetSecret();
      navigate(quizId ? `/quizzes/${quizId}` : '/quizzes?shelf=shared', { replace: true });
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
      await queries.invalidateQueries({ queryKey: ['groups'] });
    },
    // Somebody else may just have taken it.
    onError: () => looked.refetch(),
  });

  // Another link that is opened in this tab changes nothing but what stands behind the `#`.
  useEffect(() => {
    const change = () => location.hash !== '' && setSecret(takeSecret());
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);

  const failure = me.error ?? looked.error ?? taking.error;
  return (
    <InvitationScene
      hasLink={secret !== undefined}
      me={me.data ?? undefined}
      invitation={looked.data}
      problem={failure ? problemOf(failure) : undefined}
      isTaking={taking.isPending}
      onTake={() => taking.mutate()}
      onRetry={() => void (me.isError ? me.refetch() : looked.refetch())}
    />
  );
}
