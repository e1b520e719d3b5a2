import { Suspense, useState } from 'react';
import type { Folder } from '@/api/generated/quiz';
import { lazyPage } from '@/browser/lazyPage';
import { Button } from '@/design/Button';
import { exports } from '@/text/exports';

const DownloadAllDialog = lazyPage(
  () => import('./DownloadAllDialog'),
  (page) => page.DownloadAllDialog,
);

/** All quizzes of whoever looks, in one archive. */
export function DownloadAll() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {exports.all}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <DownloadAllDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

interface DownloadFolderProps {
  readonly folder: Folder;
  readonly onClose: () => void;
}

/** Those in a folder, as long as it is rendered. */
export function DownloadFolder(props: DownloadFolderProps) {
  return (
    <Suspense fallback={null}>
      <DownloadAllDialog {...props} />
    </Suspense>
  );
}
