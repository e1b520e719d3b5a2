import type { Quiz, QuizSummary } from '@/api/generated/quiz';
import { groups as words } from '@/text/groups';
import { sharing } from '@/text/sharing';
import { AskForGood } from '../shelves/AskForGood';
import type { ByGroup } from '../shelves/changes';

interface LeaveDialogProps {
  readonly quiz: Pick<Quiz | QuizSummary, 'title' | 'ownerName'>;
  /** By which whoever leaves has it, besides or without an invitation of their own. */
  readonly groups: readonly ByGroup[];
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Before somebody leaves a quiz that others have given, and the groups that it comes with. */
export function LeaveDialog({ quiz, groups, onLeave, onClose }: LeaveDialogProps) {
  const { title, ownerName } = quiz;
  const names = groups.map(({ name }) => name);
  return groups.length === 0 ? (
    <AskForGood
      title={sharing.leaveTitle}
      text={sharing.leaveText(title, ownerName)}
      action={sharing.leave}
      onConfirm={onLeave}
      onClose={onClose}
    />
  ) : (
    <AskForGood
      title={words.leaveForQuizTitle(names.length)}
      text={words.leaveForQuizText(title, names, ownerName)}
      action={words.leaveForQuiz(names.length)}
      onConfirm={onLeave}
      onClose={onClose}
    />
  );
}
