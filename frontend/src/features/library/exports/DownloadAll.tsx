import { useMutation } from '@tanstack/react-query';
import { readAll } from '@/api/exports';
import { problemOf } from '@/api/problem';
import { saveFile } from '@/browser/saveFile';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { exports } from '@/text/exports';
import { problemText } from '@/text/problem';

/** All quizzes of whoever looks, in one archive. */
export function DownloadAll() {
  const file = useMutation({
    mutationFn: async () => saveFile(await readAll(), 'My quizzes.zip'),
  });
  return (
    <>
      <Button look="quiet" disabled={file.isPending} onClick={() => file.mutate()}>
        {file.isPending ? exports.downloading : exports.all}
      </Button>
      {file.isError && <Notice>{problemText(problemOf(file.error))}</Notice>}
    </>
  );
}
