import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Invitation } from '@/api/generated/quiz';
import { AtAddress } from '@/testing/AtAddress';
import { given } from '@/testing/sharing';
import { isolated } from '@/text/isolated';
import { isFound, isOwn, mayCopy, mayPlay } from './access';
import { InvitationScene } from './InvitationScene';
import { forgetSecret, invitationAddress, takeSecret } from './invitationLink';
import { ShareScene } from './ShareScene';

const inviting = () => screen.getByRole('region', { name: 'Invite somebody' });

describe('what somebody may do with a quiz', () => {
  const quiz = { editable: false, visibility: 'private' } as const;

  it('is everything with one of their own', () => {
    const own = { ...quiz, editable: true };
    expect([isOwn(own), isFound(own), mayCopy(own), mayPlay(own, false)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is less with one that was given to them', () => {
    expect(isOwn({ ...quiz, editable: true, role: 'edit' })).toBe(false);
    expect(mayCopy({ ...quiz, editable: true, role: 'edit' })).toBe(true);
    expect(mayCopy({ ...quiz, role: 'play' })).toBe(false);
    expect(mayPlay({ ...quiz, role: 'play' }, false)).toBe(true);
    expect(mayPlay({ ...quiz, role: 'view' }, false)).toBe(false);
    expect(isFound({ ...quiz, role: 'view' })).toBe(true);
  });

  it('is not less because a public one was given to them as well', () => {
    const both = { editable: false, visibility: 'public', role: 'view' } as const;
    expect([mayPlay(both, false), mayCopy(both)]).toEqual([true, true]);
  });
});

describe('the secret of an invitation', () => {
  it('leaves the address at once, and stays in the tab while somebody signs in', () => {
    history.replaceState(null, '', '/invitation#abc_-1');

    expect(takeSecret()).toBe('abc_-1');
    expect(location.hash).toBe('');
    history.replaceState(null, '', '/sign-in?next=/invitation');
    history.replaceState(null, '', '/invitation');
    expect(takeSecret()).toBe('abc_-1');
    forgetSecret();
    expect(takeSecret()).toBeUndefined();
  });

  it('stands behind the sign that no server sees', () => {
    expect(invitationAddress('/hall', 'abc')).toBe(`${location.origin}/hall/invitation#abc`);
  });
});

describe('sharing a quiz', () => {
  const onChange = vi.fn();
  const GIVEN = { id: 'g1', name: 'Year 7', role: 'view', people: 3 } as const;
  const OWN = { id: 'g2', name: 'Biology', people: 1, quizzes: 0 };
  const show = (people: number, open = 0, most = 100) =>
    render(
      <AtAddress>
        <ShareScene
          title="Rivers"
          sharing={{ ...given(people, open), most, groups: [GIVEN] }}
          groups={[OWN, { ...GIVEN, quizzes: 1 }]}
          made={undefined}
          isBusy={false}
          problem={undefined}
          onRetry={undefined}
          onChange={onChange}
          onClose={vi.fn()}
        />
      </AtAddress>,
    );

  beforeEach(() => vi.clearAllMocks());

  it('gives it to a group that does not have it yet, and takes it away again', () => {
    show(0);

    const group = screen.getByLabelText('Group');
    expect(
      within(group)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Biology']);
    fireEvent.click(screen.getByRole('button', { name: 'Give it' }));
    expect(onChange).toHaveBeenCalledWith({ type: 'give', group: 'g2', role: 'view' });
    fireEvent.click(screen.getByRole('button', { name: `Take away from “${isolated('Year 7')}”` }));
    expect(onChange).toHaveBeenCalledWith({ type: 'take-away', group: 'g1' });
  });

  it('makes a link for the role that is chosen', () => {
    show(0);

    fireEvent.change(within(inviting()).getByLabelText('What they may do'), {
      target: { value: 'edit' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Make a link' }));

    expect(onChange).toHaveBeenCalledWith({ type: 'invite', role: 'edit' });
  });

  it('shows who has it by name, and changes what they may do', () => {
    show(2);

    fireEvent.change(screen.getByLabelText(`What ${isolated('Ben')} may do`), {
      target: { value: 'play' },
    });

    expect(onChange).toHaveBeenCalledWith({ type: 'role', person: 'person-0', role: 'play' });
    expect(screen.getByText('2 people have it')).toBeDefined();
  });

  it('asks before it takes somebody out', () => {
    show(1);

    fireEvent.click(screen.getByRole('button', { name: `Take out ${isolated('Ben')}` }));
    expect(onChange).not.toHaveBeenCalled();
    const asked = screen.getByRole('dialog', { name: `Take out ${isolated('Ben')}?` });
    fireEvent.click(within(asked).getByRole('button', { name: 'Take out' }));

    expect(onChange).toHaveBeenCalledWith({ type: 'take-out', person: 'person-0' });
  });

  it('withdraws a link', () => {
    show(0, 1);

    fireEvent.click(screen.getByRole('button', { name: /^Withdraw: For looking at it/ }));

    expect(onChange).toHaveBeenCalledWith({ type: 'withdraw', invitation: 'invitation-0' });
  });

  it('is passed on to somebody who may change it', () => {
    show(3);

    const part = screen.getByRole('region', { name: 'Pass it on' });
    expect(
      within(part)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['عائشة']);
    fireEvent.click(within(part).getByRole('button', { name: 'Offer it' }));

    expect(onChange).toHaveBeenCalledWith({ type: 'offer', person: 'person-2' });
  });

  it('cannot be passed on as long as nobody may change it', () => {
    show(2);

    expect(screen.queryByRole('button', { name: 'Offer it' })).toBeNull();
    expect(screen.getByText(/Nobody may yet/)).toBeDefined();
  });

  it('says so where there are as many as there may be', () => {
    show(2, 1, 3);

    expect(screen.queryByRole('button', { name: 'Make a link' })).toBeNull();
    expect(screen.getByText(/^3 people and links are as many/)).toBeDefined();
  });
});

describe('an invitation', () => {
  const onTake = vi.fn();
  const show = (part: Partial<Invitation>, me?: { displayName: string }) =>
    render(
      <AtAddress>
        <InvitationScene
          hasLink
          me={me}
          invitation={{
            state: 'open',
            kind: 'quiz',
            title: 'Rivers',
            ownerName: 'Ann',
            role: 'play',
            expiresAt: '2026-12-14T12:00:00Z',
            ...part,
          }}
          problem={undefined}
          isTaking={false}
          onTake={onTake}
          onRetry={vi.fn()}
        />
      </AtAddress>,
    );

  it('is taken by who is signed in, who is told what the owner sees', () => {
    show({}, { displayName: 'Bob' });

    expect(screen.getByText(new RegExp(`sees your name, ${isolated('Bob')}`))).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Take it' }));

    expect(onTake).toHaveBeenCalledOnce();
  });

  it('leads through signing in and back', () => {
    show({});

    expect(screen.queryByRole('button', { name: 'Take it' })).toBeNull();
    for (const name of ['Sign in to take it', 'Create an account']) {
      expect(screen.getByRole('link', { name }).getAttribute('href')).toMatch(
        /\?next=\/invitation$/,
      );
    }
  });

  it('leads to the quiz where it is taken already', () => {
    show({ state: 'taken', quizId: 'q1' }, { displayName: 'Bob' });

    expect(screen.getByRole('link', { name: 'To the quiz' }).getAttribute('href')).toBe(
      '/quizzes/q1',
    );
  });
});
