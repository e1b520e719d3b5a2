import { useState } from 'react';
import { problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { account } from '@/text/account';
import { problemText } from '@/text/problem';
import styles from './FormPage.module.css';
import { fieldErrors } from './fieldErrors';
import { useAccountChange } from './useAccountChange';

export function NameForm({ displayName }: { displayName: string }) {
  const [name, setName] = useState(displayName);
  const change = useAccountChange();
  const problem = change.error ? problemOf(change.error) : undefined;
  const error = problem && (fieldErrors(problem)['displayName'] ?? problemText(problem));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ displayName: name });
      }}
    >
      <TextField
        label={account.displayName}
        hint={account.displayNameHint}
        error={error}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {change.isSuccess && <Notice mood="good">{account.saved}</Notice>}
      <Button type="submit" disabled={change.isPending || name === displayName}>
        {account.save}
      </Button>
    </form>
  );
}
