import { useMutation } from '@tanstack/react-query';
import type { Complaint } from '@/api/generated/quiz';
import { report } from '@/api/moderation';
import { problemOf } from '@/api/problem';
import { ReportScene } from './ReportScene';

interface ReportDialogProps {
  readonly id: string;
  readonly wordsLength: number;
  readonly onClose: () => void;
}

export function ReportDialog({ id, wordsLength, onClose }: ReportDialogProps) {
  const sent = useMutation({ mutationFn: (complaint: Complaint) => report(id, complaint) });
  return (
    <ReportScene
      wordsLength={wordsLength}
      isBusy={sent.isPending}
      isSent={sent.isSuccess}
      problem={sent.error ? problemOf(sent.error) : undefined}
      onReport={sent.mutate}
      onClose={onClose}
    />
  );
}
