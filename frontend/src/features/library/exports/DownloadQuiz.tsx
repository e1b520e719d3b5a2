import { Suspense, useState } from 'react';
import { lazyPage } from '@/browser/lazyPage';
import type { Quiz } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { exports } from '@/text/exports';

const DownloadDialog = lazyPage(
  () => import('./DownloadDialog'),
  (page) => page.DownloadDialog,
);

/** @param link where the quiz is read by one */
export function DownloadQuiz({ quiz, link }: { quiz: Quiz; link: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" large onClick={() => setOpen(true)}>
        {exports.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <DownloadDialog quiz={quiz} link={link} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
