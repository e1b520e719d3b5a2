import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRouter } from 'wouter';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { canCopy, copy } from '@/browser/clipboard';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { problemText } from '@/text/problem';
import { shelves } from '@/text/shelves';
import styles from './LinkSharing.module.css';
import { linkAddress } from './quizLink';
import { AskForGood } from './shelves/AskForGood';

interface LinkSharingProps {
  readonly id: string;
  readonly link: string;
}

/** The link of a quiz, for its owner to give to others, or to take back from them. */
export function LinkSharing({ id, link }: LinkSharingProps) {
  const address = linkAddress(useRouter().base, id, link);
  const [isAsking, setAsking] = useState(false);
  const [copied, setCopied] = useState<string | undefined>();
  const queries = useQueryClient();
  const renewal = useMutation({
    mutationFn: () =>
      answered(quizzes.POST('/quizzes/{id}/link/renew', { params: { path: { id } } })),
    onSuccess: (quiz) => queries.setQueryData(['quizzes', id], quiz),
  });
  return (
    <section className={styles.sharing} aria-label={shelves.linkTitle}>
      <TextField
        label={shelves.linkTitle}
        hint={shelves.linkHint}
        value={address}
        readOnly
        dir="ltr"
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        {canCopy() && (
          <Button
            look="secondary"
            onClick={() => void copy(address).then((isCopied) => isCopied && setCopied(address))}
          >
            {shelves.copyLink}
          </Button>
        )}
        <Button look="quiet" disabled={renewal.isPending} onClick={() => setAsking(true)}>
          {shelves.renewLink}
        </Button>
        <span role="status" className={styles.said}>
          {copied === address ? shelves.linkCopied : renewal.isSuccess ? shelves.linkRenewed : ''}
        </span>
      </div>
      {renewal.isError && <Notice>{problemText(problemOf(renewal.error))}</Notice>}
      {isAsking && (
        <AskForGood
          title={shelves.renewLinkTitle}
          text={shelves.renewLinkText}
          action={shelves.renewLink}
          onConfirm={() => renewal.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
