import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Quiz } from '@/api/generated/quiz';
import { AtAddress } from '@/testing/AtAddress';
import { QuizKeeping } from './QuizKeeping';
import { useShelves } from './shelves/useShelf';
import { useQuiz } from './useQuiz';

const quiz = { id: 'q1', ownerId: 'me', title: 'Rivers', editable: true, questions: [] };

/** The page of the quiz, which is still there while the next one comes. */
function Page() {
  const read = useQuiz('q1');
  useShelves();
  return read.data ? <QuizKeeping quiz={read.data} /> : null;
}

describe('putting a quiz into the bin on its own page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('reads what else has changed, and not the quiz that is gone', async () => {
    const sent: string[] = [];
    vi.stubGlobal('fetch', async ({ method, url }: Request) => {
      const { pathname } = new URL(url);
      sent.push(`${method} ${pathname.replace('/api/quiz', '')}`);
      return method === 'DELETE'
        ? new Response(null, { status: 204 })
        : Response.json(pathname.endsWith('/q1') ? (quiz as unknown as Quiz) : { folders: [] });
    });
    const queries = new QueryClient();
    render(
      <QueryClientProvider client={queries}>
        <AtAddress>
          <Page />
        </AtAddress>
      </QueryClientProvider>,
    );
    await screen.findByRole('button', { name: /Favourite/ });
    sent.length = 0;

    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Put into the bin' }));

    await waitFor(() => expect(sent).toContain('GET /shelves'));
    await waitFor(() => expect(queries.isFetching()).toBe(0));
    expect(sent).toEqual(['DELETE /quizzes/q1', 'GET /shelves']);
    expect(queries.getQueryState(['quizzes', 'q1'])?.isInvalidated).toBe(true);
  });
});
