import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountChange } from '@/api/generated/auth';
import { account } from '@/api/http';
import { answered } from '@/api/problem';
import { ME } from '@/user/useMe';

export function useAccountChange() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: AccountChange) => answered(account.PATCH('/me', { body: change })),
    onSuccess: (me) => queries.setQueryData(ME, me),
  });
}
