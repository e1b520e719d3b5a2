import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AtAddress } from '@/testing/AtAddress';
import { isolated } from '@/text/isolated';
import { GroupScene } from './GroupScene';
import { GroupsScene } from './GroupsScene';

const onChange = vi.fn();
const nothing = () => {};

const queries = new QueryClient();
queries.setQueryData(['longest-name'], 60);

const show = (most = 50) =>
  render(
    <QueryClientProvider client={queries}>
      <AtAddress>
        <GroupsScene
          me="me"
          groups={{
            own: [{ id: 'g1', name: 'Year 7', people: 2, quizzes: 1 }],
            joined: [{ id: 'j1', name: 'Theirs', ownerName: 'Ann' }],
            most,
          }}
          isBusy={false}
          problem={undefined}
          onRetry={nothing}
          onChange={onChange}
        />
      </AtAddress>
    </QueryClientProvider>,
  );

describe('groups', () => {
  beforeEach(() => vi.clearAllMocks());

  it('are made by a name', () => {
    show();

    fireEvent.click(screen.getByRole('button', { name: 'New group' }));
    fireEvent.change(screen.getByLabelText('Name of the group'), { target: { value: ' Bees ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Make the group' }));

    expect(onChange).toHaveBeenCalledWith({ type: 'create', name: 'Bees' });
  });

  it('of others are left, which is asked first', () => {
    show();

    fireEvent.click(screen.getByRole('button', { name: `Leave “${isolated('Theirs')}”` }));
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave' }));

    expect(onChange).toHaveBeenCalledWith({ type: 'take-out', group: 'j1', person: 'me' });
  });

  it('are as many as they may be', () => {
    show(1);

    expect(screen.queryByRole('button', { name: 'New group' })).toBeNull();
  });
});

describe('a group', () => {
  beforeEach(() => vi.clearAllMocks());

  it('shows who is in it, invites, takes out and withdraws', () => {
    render(
      <QueryClientProvider client={queries}>
        <AtAddress>
          <GroupScene
            group={{
              id: 'g1',
              name: 'Year 7',
              people: [{ id: 'p1', name: 'Ben', since: '2026-11-30T12:00:00Z' }],
              invitations: [
                {
                  id: 'i1',
                  createdAt: '2026-11-30T12:00:00Z',
                  expiresAt: '2026-12-14T12:00:00Z',
                },
              ],
              most: 100,
            }}
            made={undefined}
            isBusy={false}
            problem={undefined}
            onRetry={nothing}
            onChange={onChange}
          />
        </AtAddress>
      </QueryClientProvider>,
    );

    fireEvent.click(screen.getByRole('button', { name: 'Invite somebody' }));
    expect(onChange).toHaveBeenCalledWith({ type: 'invite', group: 'g1' });
    fireEvent.click(screen.getByRole('button', { name: /^Withdraw: For one more person/ }));
    expect(onChange).toHaveBeenCalledWith({ type: 'withdraw', group: 'g1', invitation: 'i1' });
    fireEvent.click(screen.getByRole('button', { name: `Take out ${isolated('Ben')}` }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take out' }));
    expect(onChange).toHaveBeenCalledWith({ type: 'take-out', group: 'g1', person: 'p1' });
  });
});
