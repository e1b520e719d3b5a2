import { useMutation, useQuery } from '@tanstack/react-query';
import { measureAll, readAll } from '@/api/exports';
import type { Folder } from '@/api/generated/quiz';
import { problemOf } from '@/api/problem';
import { saveFile } from '@/browser/saveFile';
import { DownloadAllScene } from './DownloadAllScene';

interface DownloadAllDialogProps {
  /** Where only the quizzes in it are wanted. */
  readonly folder?: Pick<Folder, 'id' | 'name'>;
  readonly onClose: () => void;
}

/** All quizzes of whoever looks, in one archive, which says before how large it gets. */
export function DownloadAllDialog({ folder, onClose }: DownloadAllDialogProps) {
  const measured = useQuery({
    queryKey: ['quizzes', 'export-size', folder?.id],
    queryFn: () => measureAll(folder?.id),
    staleTime: 0,
  });
  const file = useMutation({
    mutationFn: async () =>
      saveFile(await readAll(folder?.id), `${folder?.name ?? 'My quizzes'}.zip`),
    onSuccess: onClose,
  });
  const failure = measured.error ?? file.error;
  return (
    <DownloadAllScene
      folder={folder?.name}
      measured={measured.data}
      isBusy={file.isPending}
      problem={failure ? problemOf(failure) : undefined}
      onDownload={() => file.mutate()}
      onClose={onClose}
    />
  );
}
