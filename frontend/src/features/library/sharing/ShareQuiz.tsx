import { Suspense, useState } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { lazyPage } from '@/browser/lazyPage';
import { Button } from '@/design/Button';
import { sharing } from '@/text/sharing';

const ShareDialog = lazyPage(
  () => import('./ShareDialog'),
  (page) => page.ShareDialog,
);

export function ShareQuiz({ quiz }: { quiz: Quiz }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="secondary" large onClick={() => setOpen(true)}>
        {sharing.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog quiz={quiz} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
