import { useRouter } from 'wouter';
import type { Quiz } from '@/api/generated/quiz';
import { problemOf } from '@/api/problem';
import { useGroups } from './groups/useGroups';
import { invitationAddress } from './invitationLink';
import { ShareScene } from './ShareScene';
import { useSharing } from './useSharing';

/** Who has a quiz besides its owner, who sees to it here. */
export function ShareDialog({ quiz, onClose }: { quiz: Quiz; onClose: () => void }) {
  const { base } = useRouter();
  const { found, change, made } = useSharing(quiz.id);
  const groups = useGroups();
  const failure = found.error ?? groups.error ?? change.error;
  return (
    <ShareScene
      title={quiz.title}
      sharing={found.data}
      groups={groups.data?.own ?? []}
      made={made && { ...made, address: invitationAddress(base, made.secret) }}
      isBusy={change.isPending}
      problem={failure ? problemOf(failure) : undefined}
      onRetry={found.isError ? () => void found.refetch() : undefined}
      onChange={change.mutate}
      onClose={onClose}
    />
  );
}
