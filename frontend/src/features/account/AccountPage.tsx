import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { account as api, signIn } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { forgetUser } from '@/api/userToken';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { account } from '@/text/account';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { dropDrafts } from '@/user/drafts';
import { keepHiddenWords } from '@/user/hiddenWords';
import { useMe } from '@/user/useMe';
import { FormPage } from './FormPage';
import styles from './FormPage.module.css';
import { NameForm } from './NameForm';
import { PasswordForm } from './PasswordForm';

export function AccountPage() {
  const me = useMe();
  const queries = useQueryClient();
  const [, navigate] = useLocation();

  const leaving = useMutation({
    mutationFn: (farewell: () => Promise<unknown>) => farewell(),
    onSuccess: async () => {
      forgetUser();
      navigate('/library');
      await queries.resetQueries();
    },
  });

  if (!me.data) {
    return null;
  }
  const { id, email, displayName } = me.data;
  return (
    <FormPage title={account.title} lead={email}>
      <section className={styles.part}>
        <NameForm displayName={displayName} />
      </section>
      <section className={styles.part}>
        <h2>{account.changePassword}</h2>
        <PasswordForm />
      </section>
      <p className={styles.aside}>
        <Button
          look="secondary"
          wide
          disabled={leaving.isPending}
          onClick={() => leaving.mutate(() => answered(signIn.POST('/logout')))}
        >
          {account.signOut}
        </Button>
      </p>
      {leaving.isError && <Notice>{problemText(problemOf(leaving.error))}</Notice>}
      <Deletion onDelete={() => leaving.mutate(() => deletion(id))} />
    </FormPage>
  );
}

async function deletion(id: string): Promise<void> {
  await answered(api.DELETE('/me'));
  dropDrafts(id);
  keepHiddenWords(id, '');
}

function Deletion({ onDelete }: { onDelete: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={styles.part}>
      <h2>{account.deleteTitle}</h2>
      <p>{account.deleteText}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {account.delete}
      </Button>
      {isAsking && (
        <Dialog
          title={account.deleteAsk}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="secondary" onClick={() => setAsking(false)}>
                {common.cancel}
              </Button>
              <Button
                look="danger"
                onClick={() => {
                  setAsking(false);
                  onDelete();
                }}
              >
                {account.delete}
              </Button>
            </>
          }
        >
          <p>{account.deleteText}</p>
        </Dialog>
      )}
    </section>
  );
}
