import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdToken } from '@/api/userToken';
import { ME, useMe } from '@/user/useMe';
import { ForUsers } from './ForUsers';

function Failure() {
  return useMe().isError && <p>unreachable</p>;
}

const server = vi.fn<typeof fetch>();

describe('a page for users', () => {
  beforeEach(() => {
    server.mockReset();
    vi.stubGlobal('fetch', server);
    holdToken({ accessToken: 'ann', tokenType: 'Bearer', expiresIn: 900 });
  });

  it('stays with what is written there while the server cannot be reached', async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    server.mockResolvedValueOnce(Response.json({ id: 'a', displayName: 'Ann' }));
    render(
      <QueryClientProvider client={queries}>
        <ForUsers>
          <input aria-label="Topic" />
        </ForUsers>
        <Failure />
      </QueryClientProvider>,
    );
    await userEvent.type(await screen.findByLabelText('Topic'), 'Rivers');
    server.mockRejectedValueOnce(new TypeError('Failed to fetch'));

    await act(() => queries.refetchQueries({ queryKey: ME }));

    expect(await screen.findByText('unreachable')).toBeDefined();
    expect(screen.getByLabelText('Topic')).toHaveProperty('value', 'Rivers');
  });
});
