import { useQuery } from '@tanstack/react-query';
import type { Account } from '@/api/generated/auth';
import { account } from '@/api/http';
import { answered } from '@/api/problem';
import { userToken } from '@/api/userToken';

export const ME = ['me'] as const;

/** The signed-in account; null when nobody is signed in. */
export function useMe() {
  return useQuery<Account | null>({ queryKey: ME, queryFn: me, staleTime: 5 * 60_000 });
}

async function me(): Promise<Account | null> {
  const token = await userToken();
  return token ? answered(account.GET('/me')) : null;
}
