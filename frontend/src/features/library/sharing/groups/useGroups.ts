import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MadeInvitation } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

const KEY = ['groups'];

/** Somebody's own groups, and those of others that they are in. */
export function useGroups() {
  return useQuery({ queryKey: KEY, queryFn: () => answered(quizzes.GET('/groups')) });
}

export function useGroup(id: string) {
  return useQuery({
    queryKey: [...KEY, id],
    queryFn: () => answered(quizzes.GET('/groups/{id}', { params: { path: { id } } })),
    refetchOnMount: 'always',
  });
}

/** What somebody does about groups. */
export type GroupChange =
  | { readonly type: 'create'; readonly name: string }
  | { readonly type: 'rename'; readonly group: string; readonly name: string }
  | { readonly type: 'delete'; readonly group: string }
  | { readonly type: 'take-out'; readonly group: string; readonly person: string }
  | { readonly type: 'invite'; readonly group: string }
  | { readonly type: 'withdraw'; readonly group: string; readonly invitation: string };

export function useGroupChange(onDone?: (change: GroupChange) => void) {
  const queries = useQueryClient();
  // What a link ends in is told once.
  const [made, setMade] = useState<MadeInvitation>();
  const change = useMutation({
    mutationFn: async (wanted: GroupChange) => {
      switch (wanted.type) {
        case 'create':
          await answered(quizzes.POST('/groups', { body: { name: wanted.name } }));
          return;
        case 'rename':
          await answered(
            quizzes.PUT('/groups/{id}', {
              params: { path: { id: wanted.group } },
              body: { name: wanted.name },
            }),
          );
          return;
        case 'delete':
          await answered(
            quizzes.DELETE('/groups/{id}', { params: { path: { id: wanted.group } } }),
          );
          return;
        case 'take-out':
          await answered(
            quizzes.DELETE('/groups/{id}/people/{person}', {
              params: { path: { id: wanted.group, person: wanted.person } },
            }),
          );
          return;
        case 'invite':
          setMade(
            await answered(
              quizzes.POST('/groups/{id}/invitations', {
                params: { path: { id: wanted.group } },
              }),
            ),
          );
          return;
        case 'withdraw':
          await answered(
            quizzes.DELETE('/groups/{id}/invitations/{invitation}', {
              params: { path: { id: wanted.group, invitation: wanted.invitation } },
            }),
          );
          setMade((last) => (last?.id === wanted.invitation ? undefined : last));
      }
    },
    onSuccess: (_, wanted) => onDone?.(wanted),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: KEY });
      await queries.invalidateQueries({ queryKey: ['quizzes'] });
    },
  });
  return { change, made };
}
