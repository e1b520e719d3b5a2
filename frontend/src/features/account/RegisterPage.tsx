import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { Registration } from '@/api/generated/auth';
import { signIn } from '@/api/http';
import { answered, type Problem, problemOf } from '@/api/problem';
import { holdToken } from '@/api/userToken';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { account } from '@/text/account';
import { problemText } from '@/text/problem';
import { FormPage } from './FormPage';
import styles from './FormPage.module.css';
import { fieldErrors } from './fieldErrors';
import { nextPage } from './nextPage';

export function RegisterPage() {
  const [form, setForm] = useState<Registration>({ email: '', password: '', displayName: '' });
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const registering = useMutation({
    mutationFn: register,
    onSuccess: async () => {
      await queries.invalidateQueries();
      navigate(nextPage(search), { replace: true });
    },
  });
  const problem = registering.error ? problemOf(registering.error) : undefined;
  const errors = problem ? errorsOf(problem) : {};
  const change = (part: Partial<Registration>) => setForm({ ...form, ...part });

  return (
    <FormPage title={account.registerTitle} lead={account.registerLead}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          registering.mutate({ ...form, email: form.email.trim() });
        }}
      >
        <TextField
          label={account.displayName}
          hint={account.displayNameHint}
          error={errors['displayName']}
          autoComplete="name"
          required
          value={form.displayName}
          onChange={(event) => change({ displayName: event.target.value })}
        />
        <TextField
          label={account.email}
          error={errors['email']}
          type="email"
          autoComplete="username"
          required
          value={form.email}
          onChange={(event) => change({ email: event.target.value })}
        />
        <TextField
          label={account.password}
          hint={account.passwordHint}
          error={errors['password']}
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          value={form.password}
          onChange={(event) => change({ password: event.target.value })}
        />
        {problem && Object.keys(errors).length === 0 && <Notice>{problemText(problem)}</Notice>}
        <Button type="submit" large wide disabled={registering.isPending}>
          {registering.isPending ? account.registering : account.register}
        </Button>
      </form>
      <p className={styles.aside}>
        {account.haveAccount} <Link to={`/sign-in?${search}`}>{account.signIn}</Link>
      </p>
    </FormPage>
  );
}

/** Registering does not sign in; doing both is what a person means by it. */
async function register(form: Registration): Promise<void> {
  await answered(signIn.POST('/register', { body: form }));
  const { email, password } = form;
  holdToken(await answered(signIn.POST('/login', { body: { email, password } })));
}

function errorsOf(problem: Problem): Record<string, string> {
  return problem.type.endsWith('email-taken')
    ? { email: account.emailTaken }
    : fieldErrors(problem);
}
