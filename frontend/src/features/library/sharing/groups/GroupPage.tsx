import { useLocation, useParams, useRouter } from 'wouter';
import { problemOf } from '@/api/problem';
import { invitationAddress } from '../invitationLink';
import { GroupScene } from './GroupScene';
import { useGroup, useGroupChange } from './useGroups';

export function GroupPage() {
  const id = useParams()['id'] ?? '';
  const { base } = useRouter();
  const [, navigate] = useLocation();
  const found = useGroup(id);
  const { change, made } = useGroupChange(
    ({ type }) => type === 'delete' && navigate('/groups', { replace: true }),
  );
  const failure = found.error ?? change.error;
  return (
    <GroupScene
      group={found.data}
      made={made && { ...made, address: invitationAddress(base, made.secret) }}
      isBusy={change.isPending}
      problem={failure ? problemOf(failure) : undefined}
      onRetry={() => void found.refetch()}
      onChange={change.mutate}
    />
  );
}
