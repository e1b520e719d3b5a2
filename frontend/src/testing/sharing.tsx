import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Group, Groups, Invitation, ShareRole, Sharing } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { GroupScene } from '@/features/library/sharing/groups/GroupScene';
import { GroupsScene } from '@/features/library/sharing/groups/GroupsScene';
import { InvitationScene } from '@/features/library/sharing/InvitationScene';
import { LeaveDialog } from '@/features/library/sharing/LeaveDialog';
import { Offer } from '@/features/library/sharing/Offer';
import { ShareScene } from '@/features/library/sharing/ShareScene';
import { german, oneWord } from './extremes';

const nothing = () => {};
const queries = new QueryClient();
const UNTIL = '2026-12-14T12:00:00Z';
const NAMES = ['Ben', 'Maximilian-Alexander von Hohenstein-Wittgenstein', 'عائشة', oneWord.text];

/** Quizzes that are given to others, and invitations as others see them. */
export const sharingScenes: Readonly<Record<string, () => ReactNode>> = {
  share: () => share(given(0)),
  'share-link': () => share(given(1, 1), { isMade: true }),
  'share-people': () => share(given(4, 3)),
  'share-100': () => share(given(90, 10)),
  'share-loading': () => share(undefined),
  'share-failed': () => share(undefined, { problem: away }),
  'share-refused': () => share(given(2), { problem: away }),
  'share-groups': () => share({ ...given(1), groups: [...GIVEN] }, { groups: OWN }),
  'share-offered': () => share({ ...given(4), handover: HANDOVER }),
  'share-nobody-edits': () => share(given(1)),
  offer: () => offered('Ann'),
  'offer-long': () => offered('Maximilian-Alexander von Hohenstein-Wittgenstein'),
  'leave-group': () => left([{ id: 'g1', name: 'Year 7' }]),
  'leave-groups': () => left(GIVEN),
  groups: () => listed({ own: [...OWN], joined: [...JOINED], most: 50 }),
  'groups-none': () => listed({ own: [], joined: [], most: 50 }),
  'groups-full': () => listed({ own: [...OWN], joined: [], most: OWN.length }),
  'groups-loading': () => listed(undefined),
  'groups-failed': () => listed(undefined, away),
  group: () => detailed(aGroup(3, 1), true),
  'group-none': () => detailed(aGroup(0)),
  'group-100': () => detailed(aGroup(90, 10)),
  'group-failed': () => detailed(undefined, false, away),
  'invitation-group': () => invited({ kind: 'group', role: undefined, title: 'Year 7' }),
  'invitation-group-taken': () =>
    invited({ kind: 'group', role: undefined, title: 'Year 7', state: 'taken' }),
  invitation: () => invited({ role: 'edit' }),
  'invitation-view': () => invited({ role: 'view', title: german.text.slice(0, 120) }),
  'invitation-signed-out': () => invited({ role: 'play', title: oneWord.text.slice(0, 120) }, null),
  'invitation-own': () => invited({ state: 'own', quizId: 'quiz' }),
  'invitation-taken': () => invited({ state: 'taken', quizId: 'quiz' }),
  'invitation-over': () => over({ type: 'no-such-invitation', title: '', status: 404 }),
  'invitation-no-link': () => over(undefined, false),
  'invitation-loading': () => over(undefined),
  'invitation-failed': () => over(away),
};

const away: Problem = {
  type: 'unavailable',
  title: 'Not available right now; try again shortly',
  status: 503,
  retryAfterSeconds: 3,
};

const HANDOVER: NonNullable<Sharing['handover']> = {
  id: 'person-2',
  name: NAMES[1] ?? '',
  offeredAt: '2026-11-30T12:00:00Z',
  expiresAt: UNTIL,
};

const OWN: Groups['own'] = [
  { id: 'g1', name: 'Biology department', people: 4, quizzes: 12 },
  { id: 'g2', name: german.text.slice(0, 60), people: 1, quizzes: 1 },
  { id: 'g3', name: oneWord.text.slice(0, 60), people: 0, quizzes: 0 },
];
const GIVEN: Sharing['groups'] = [
  { id: 'g1', name: 'Biology department', role: 'edit', people: 4 },
  { id: 'g3', name: oneWord.text.slice(0, 60), role: 'view', people: 0 },
];
const JOINED: Groups['joined'] = [
  { id: 'j1', name: 'Year 7', ownerName: 'Maximilian-Alexander von Hohenstein' },
];

function aGroup(people: number, open = 0): Group {
  const { people: all, invitations, most } = given(people, open);
  return {
    id: 'g1',
    name: 'Biology department',
    people: all.map(({ id, name, since }) => ({ id, name, since })),
    invitations: invitations.map(({ id, createdAt, expiresAt }) => ({ id, createdAt, expiresAt })),
    most,
  };
}

export function given(people: number, open = 0): Sharing {
  const roles: readonly ShareRole[] = ['view', 'play', 'edit'];
  const role = (index: number) => roles[index % roles.length] ?? 'view';
  return {
    people: Array.from({ length: people }, (_, index) => ({
      id: `person-${index}`,
      name: NAMES[index % NAMES.length] ?? '',
      role: role(index),
      since: '2026-11-30T12:00:00Z',
    })),
    groups: [],
    invitations: Array.from({ length: open }, (_, index) => ({
      id: `invitation-${index}`,
      role: role(index),
      createdAt: '2026-11-30T12:00:00Z',
      expiresAt: UNTIL,
    })),
    most: 100,
  };
}

const MADE = {
  address: 'https://quiz.example.org/invitation#q8Zt3Rk1o0pXv7Lw2Nd5Ye9Ub4Hc6Ja1',
  expiresAt: UNTIL,
};

interface Shown {
  readonly isMade?: boolean;
  readonly problem?: Problem;
  readonly groups?: Groups['own'];
}

function share(
  sharing: Sharing | undefined,
  { isMade = false, problem, groups = [] }: Shown = {},
): ReactNode {
  return shell(
    <>
      <h1>Rivers of Europe</h1>
      <ShareScene
        title="Rivers of Europe"
        sharing={sharing}
        groups={groups}
        made={isMade ? MADE : undefined}
        isBusy={false}
        problem={problem}
        onRetry={sharing ? undefined : nothing}
        onChange={nothing}
        onClose={nothing}
      />
    </>,
  );
}

function left(groups: readonly { readonly id: string; readonly name: string }[]): ReactNode {
  return shell(
    <>
      <h1>Rivers of Europe</h1>
      <LeaveDialog
        quiz={{ title: 'Rivers of Europe', ownerName: 'Maximilian-Alexander von Hohenstein' }}
        groups={groups}
        onLeave={nothing}
        onClose={nothing}
      />
    </>,
  );
}

function offered(ownerName: string): ReactNode {
  return shell(
    <>
      <h1>Rivers of Europe</h1>
      <Offer
        quiz={{ title: 'Rivers of Europe', ownerName }}
        until={UNTIL}
        isBusy={false}
        onAccept={nothing}
        onDecline={nothing}
      />
    </>,
  );
}

type InvitationPart = { [Name in keyof Invitation]?: Invitation[Name] | undefined };

function invited(
  part: InvitationPart,
  me: { readonly displayName: string } | null = { displayName: 'Bob' },
): ReactNode {
  return shell(
    <InvitationScene
      hasLink
      me={me ?? undefined}
      invitation={
        {
          state: 'open',
          kind: 'quiz',
          title: 'Rivers of Europe',
          ownerName: 'Maximilian-Alexander von Hohenstein',
          role: 'edit',
          expiresAt: UNTIL,
          ...part,
        } as Invitation
      }
      problem={undefined}
      isTaking={false}
      onTake={nothing}
      onRetry={nothing}
    />,
  );
}

function over(problem: Problem | undefined, hasLink = true): ReactNode {
  return shell(
    <InvitationScene
      hasLink={hasLink}
      me={undefined}
      invitation={undefined}
      problem={problem}
      isTaking={false}
      onTake={nothing}
      onRetry={nothing}
    />,
  );
}

function listed(groups: Groups | undefined, problem?: Problem): ReactNode {
  return shell(
    <GroupsScene
      me="me"
      groups={groups}
      isBusy={false}
      problem={problem}
      onRetry={nothing}
      onChange={nothing}
    />,
  );
}

function detailed(group: Group | undefined, isMade = false, problem?: Problem): ReactNode {
  return shell(
    <GroupScene
      group={group}
      made={isMade ? MADE : undefined}
      isBusy={false}
      problem={problem}
      onRetry={nothing}
      onChange={nothing}
    />,
  );
}

function shell(content: ReactNode): ReactNode {
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <QueryClientProvider client={queries}>{content}</QueryClientProvider>
    </main>
  );
}
