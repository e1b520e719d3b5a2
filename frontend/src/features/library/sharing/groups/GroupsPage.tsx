import { problemOf } from '@/api/problem';
import { useMe } from '@/user/useMe';
import { GroupsScene } from './GroupsScene';
import { useGroupChange, useGroups } from './useGroups';

export function GroupsPage() {
  const me = useMe().data;
  const found = useGroups();
  const { change } = useGroupChange();
  const failure = found.error ?? change.error;
  return (
    <GroupsScene
      me={me?.id ?? ''}
      groups={found.data}
      isBusy={change.isPending}
      problem={failure ? problemOf(failure) : undefined}
      onRetry={() => void found.refetch()}
      onChange={change.mutate}
    />
  );
}
