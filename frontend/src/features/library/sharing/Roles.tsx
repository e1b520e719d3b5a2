import type { ShareRole } from '@/api/generated/quiz';

const ROLES: readonly ShareRole[] = ['view', 'play', 'edit'];

/** What somebody may be given a quiz for, to choose from. */
export function Roles({ words }: { words: Readonly<Record<ShareRole, string>> }) {
  return ROLES.map((role) => (
    <option key={role} value={role}>
      {words[role]}
    </option>
  ));
}
