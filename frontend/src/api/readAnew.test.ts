import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { readAnew } from './readAnew';

it('reads again what is being read for the first time while it is changed', async () => {
  const answers: ((list: string) => void)[] = [];
  const queries = new QueryClient();
  const list = new QueryObserver(queries, {
    queryKey: ['quizzes', 'own'],
    queryFn: () => new Promise<string>((resolve) => answers.push(resolve)),
  });
  const leave = list.subscribe(() => undefined);

  const done = readAnew(queries, 'quizzes');
  answers[0]?.('before the change');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.('after it');
  await done;

  expect(list.getCurrentResult().data).toBe('after it');
  leave();
});
