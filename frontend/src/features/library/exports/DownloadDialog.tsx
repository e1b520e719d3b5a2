import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ExportFormat, readExport, readLosses } from '@/api/exports';
import type { Quiz } from '@/api/generated/quiz';
import { problemOf } from '@/api/problem';
import { saveFile } from '@/browser/saveFile';
import { DownloadScene } from './DownloadScene';
import { formatsFor } from './formats';

/** A quiz as a file, in the format that its reader chooses, with what would be missing. */
export function DownloadDialog({
  quiz,
  link,
  onClose,
}: {
  quiz: Quiz;
  link: string | undefined;
  onClose: () => void;
}) {
  const [format, setFormat] = useState<ExportFormat>('quizhall');
  const losses = useQuery({
    queryKey: ['losses', quiz.id, quiz.version, format],
    queryFn: () => readLosses({ id: quiz.id, link }, format),
  });
  const file = useMutation({
    mutationFn: async () =>
      saveFile(await readExport({ id: quiz.id, link }, format), losses.data?.fileName ?? 'quiz'),
    onSuccess: onClose,
  });
  const failure = losses.error ?? file.error;
  return (
    <DownloadScene
      quiz={quiz}
      formats={formatsFor(quiz)}
      format={format}
      losses={losses.data}
      isBusy={file.isPending}
      problem={failure ? problemOf(failure) : undefined}
      onChoose={(chosen) => {
        file.reset();
        setFormat(chosen);
      }}
      onDownload={() => file.mutate()}
      onClose={onClose}
    />
  );
}
