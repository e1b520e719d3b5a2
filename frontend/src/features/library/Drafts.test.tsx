import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AtAddress } from '@/testing/AtAddress';
import { Drafts } from './Drafts';

const draft = {
  id: 'q1',
  quizId: 'q1',
  revision: 1,
  updatedAt: '2026-11-30T12:00:00Z',
  title: 'Rivers',
  language: 'en',
};

describe('what is written of a quiz in the bin', () => {
  const sent: string[] = [];
  const show = (binned: boolean) => {
    vi.stubGlobal('fetch', async (request: Request) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return request.method === 'GET'
        ? Response.json({ items: [{ ...draft, binned }] })
        : new Response(null, { status: 204 });
    });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <AtAddress>
          <Drafts owner="me" />
        </AtAddress>
      </QueryClientProvider>,
    );
  };

  afterEach(() => vi.unstubAllGlobals());

  it('leads out of the bin first', async () => {
    show(true);

    fireEvent.click(await screen.findByRole('button', { name: 'Restore the quiz' }));

    expect(screen.queryByRole('link', { name: 'Go on writing' })).toBeNull();
    await waitFor(() => expect(sent).toContain('POST /api/quiz/shelves/bin/take'));
  });

  it('is gone on with where it is not there', async () => {
    show(false);

    expect(await screen.findByRole('link', { name: 'Go on writing' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Restore the quiz' })).toBeNull();
  });
});
