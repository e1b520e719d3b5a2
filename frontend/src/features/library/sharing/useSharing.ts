import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MadeInvitation, ShareRole } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered } from '@/api/problem';

/** What an owner does about those who have a quiz. */
export type SharingChange =
  | { readonly type: 'invite'; readonly role: ShareRole }
  | { readonly type: 'withdraw'; readonly invitation: string }
  | { readonly type: 'role'; readonly person: string; readonly role: ShareRole }
  | { readonly type: 'take-out'; readonly person: string }
  | { readonly type: 'give'; readonly group: string; readonly role: ShareRole }
  | { readonly type: 'take-away'; readonly group: string }
  | { readonly type: 'offer'; readonly person: string }
  | { readonly type: 'take-back' };

export function useSharing(id: string) {
  const queries = useQueryClient();
  // What a link ends in is told once; it is known as long as the dialog is open.
  const [made, setMade] = useState<MadeInvitation>();
  const key = ['sharing', id];
  const found = useQuery({
    queryKey: key,
    queryFn: () => answered(quizzes.GET('/quizzes/{id}/people', { params: { path: { id } } })),
    refetchOnMount: 'always',
  });
  const change = useMutation({
    mutationFn: async (wanted: SharingChange) => {
      switch (wanted.type) {
        case 'invite':
          setMade(
            await answered(
              quizzes.POST('/quizzes/{id}/invitations', {
                params: { path: { id } },
                body: { role: wanted.role },
              }),
            ),
          );
          return;
        case 'withdraw':
          await answered(
            quizzes.DELETE('/quizzes/{id}/invitations/{invitation}', {
              params: { path: { id, invitation: wanted.invitation } },
            }),
          );
          setMade((last) => (last?.id === wanted.invitation ? undefined : last));
          return;
        case 'role':
          await answered(
            quizzes.PUT('/quizzes/{id}/people/{person}', {
              params: { path: { id, person: wanted.person } },
              body: { role: wanted.role },
            }),
          );
          return;
        case 'take-out':
          await answered(
            quizzes.DELETE('/quizzes/{id}/people/{person}', {
              params: { path: { id, person: wanted.person } },
            }),
          );
          return;
        case 'give':
          await answered(
            quizzes.PUT('/quizzes/{id}/groups/{group}', {
              params: { path: { id, group: wanted.group } },
              body: { role: wanted.role },
            }),
          );
          return;
        case 'take-away':
          await answered(
            quizzes.DELETE('/quizzes/{id}/groups/{group}', {
              params: { path: { id, group: wanted.group } },
            }),
          );
          return;
        case 'offer':
          await answered(
            quizzes.PUT('/quizzes/{id}/handover', {
              params: { path: { id } },
              body: { person: wanted.person },
            }),
          );
          return;
        case 'take-back':
          await answered(quizzes.DELETE('/quizzes/{id}/handover', { params: { path: { id } } }));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
  return { found, change, made };
}
