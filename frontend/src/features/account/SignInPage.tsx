import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { signIn } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { holdToken } from '@/api/userToken';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { account } from '@/text/account';
import { problemText } from '@/text/problem';
import { FormPage } from './FormPage';
import styles from './FormPage.module.css';
import { nextPage } from './nextPage';

export function SignInPage() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const entering = useMutation({
    mutationFn: () => answered(signIn.POST('/login', { body: { email: email.trim(), password } })),
    onSuccess: async (token) => {
      holdToken(token);
      await queries.invalidateQueries();
      navigate(nextPage(search), { replace: true });
    },
  });
  const problem = entering.error && problemOf(entering.error);

  return (
    <FormPage title={account.signInTitle} lead={account.signInLead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          entering.mutate();
        }}
      >
        <TextField
          label={account.email}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label={account.password}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {problem && (
          <Notice>
            {problem.status === 401 ? account.wrongCredentials : problemText(problem)}
          </Notice>
        )}
        <Button type="submit" large wide disabled={entering.isPending}>
          {entering.isPending ? account.signingIn : account.signIn}
        </Button>
      </form>
      <p className={styles.aside}>
        {account.noAccount} <Link to={`/register?${search}`}>{account.registerLink}</Link>
      </p>
    </FormPage>
  );
}
