import { Suspense, useState } from 'react';
import { lazyPage } from '@/browser/lazyPage';
import { Button } from '@/design/Button';
import { bank } from '@/text/bank';
import type { Editor } from '../useEditor';

const BankDialog = lazyPage(
  () => import('./BankDialog'),
  (page) => page.BankDialog,
);

/** Leads to the questions of one's other quizzes. */
export function BankButton({ writing }: { writing: Editor }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="quiet" wide onClick={() => setIsOpen(true)}>
        {bank.open}
      </Button>
      {isOpen && (
        <Suspense>
          <BankDialog
            onClose={() => setIsOpen(false)}
            onAdd={(questions) => {
              setIsOpen(false);
              writing.edit({ type: 'questions-copied', questions });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
