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

export function PasswordForm() {
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useAccountChange();
  const problem = change.error ? problemOf(change.error) : undefined;
  const errors = problem ? fieldErrors(problem) : {};
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ currentPassword, password });
      }}
    >
      <TextField
        label={account.currentPassword}
        error={errors['currentPassword']}
        type="password"
        autoComplete="current-password"
        required
        value={currentPassword}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <TextField
        label={account.newPassword}
        hint={account.passwordHint}
        error={errors['password']}
        type="password"
        autoComplete="new-password"
        required
        minLength={8}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {problem && Object.keys(errors).length === 0 && <Notice>{problemText(problem)}</Notice>}
      {change.isSuccess && <Notice mood="good">{account.passwordChanged}</Notice>}
      <Button type="submit" disabled={change.isPending}>
        {account.changePassword}
      </Button>
    </form>
  );
}
