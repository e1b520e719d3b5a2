import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ME } from '@/user/useMe';
import { CatalogPage } from '../CatalogPage';

const server = vi.fn<(request: Request) => Promise<Response>>();

const aQuiz = (title: string) => ({
  id: title,
  ownerId: 'someone',
  title,
  description: '',
  language: 'en',
  visibility: 'public',
  tags: [],
  ownerName: 'Ann',
  editable: false,
  questionCount: 10,
  plays: 0,
  updatedAt: '2026-11-01T10:00:00Z',
});

const counts = {
  total: { quizzes: 1_000, more: true },
  tags: [{ name: 'science', quizzes: 12, more: false }],
  languages: [{ name: 'de', quizzes: 3, more: false }],
  kinds: [{ name: 'pin', quizzes: 2, more: false }],
  lengths: [{ from: 1, to: 10, quizzes: 5, more: false }],
  plays: [{ plays: 1, quizzes: 5, more: false }],
  ages: [{ days: 7, quizzes: 5, more: false }],
};

/** Whatever is searched for is the title of the one quiz that has it. */
async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/counts')) {
    return Response.json(counts);
  }
  const q = searchParams.get('q') ?? 'everything';
  return Response.json(q === 'nothing' ? { items: [] } : { items: [aQuiz(`About ${q}`)] });
}

function open(address = '/library') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(ME, null);
  const place = memoryLocation({ path: address, record: true });
  render(
    <QueryClientProvider client={queries}>
      <Router hook={place.hook} searchHook={place.searchHook}>
        <CatalogPage />
      </Router>
    </QueryClientProvider>,
  );
  return place;
}

const asked = (what: string) =>
  server.mock.calls
    .map(([request]) => new URL(request.url))
    .filter(({ pathname }) => pathname.endsWith(what));

describe('the library', () => {
  beforeEach(() => {
    server.mockReset();
    server.mockImplementation(answer);
    vi.stubGlobal('fetch', server);
  });

  it('follows typing after a pause, and shows only what came of the last words', async () => {
    const held: ((response: Response) => void)[] = [];
    server.mockImplementation((request) =>
      new URL(request.url).searchParams.get('q') === 'mo'
        ? new Promise((resolve) => {
            held.push(resolve);
          })
        : answer(request),
    );
    open('/library?q=mo');

    await userEvent.type(screen.getByRole('searchbox'), 'ons');
    expect(await screen.findByText('About moons')).toBeDefined();
    await act(async () => held[0]?.(Response.json({ items: [aQuiz('Too late')] })));

    expect(screen.queryByText('Too late')).toBeNull();
    expect(asked('/search').map(({ searchParams }) => searchParams.get('q'))).toEqual([
      'mo',
      'moons',
    ]);
    expect(server.mock.calls[0]?.[0].signal.aborted).toBe(true);
  });

  it('has its filters in the address, each of which takes itself away', async () => {
    const place = open('/library?q=moons');

    await userEvent.click(await screen.findByLabelText(/science/));
    await userEvent.click(screen.getByLabelText(/Deutsch/));
    expect(place.history.at(-1)).toBe('/library?q=moons&tag=science&language=de');
    expect(asked('/search').at(-1)?.search).toContain('tag=science&language=de');

    await userEvent.click(screen.getByRole('button', { name: /Remove .*science/ }));
    await waitFor(() => expect(place.history.at(-1)).toBe('/library?q=moons&language=de'));
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(place.history.at(-1)).toBe('/library?q=moons'));
  });

  it('counts after it has found, and says when there are more', async () => {
    open('/library?q=moons');

    expect(await screen.findByText('1,000+ quizzes')).toBeDefined();
    const paths = server.mock.calls.map(([request]) => new URL(request.url).pathname);
    expect(paths).toEqual(['/api/quiz/quizzes/search', '/api/quiz/quizzes/search/counts']);
  });

  it('goes by another order, and shows the words of the address when that changes', async () => {
    const place = open('/library?q=moons');

    await userEvent.selectOptions(await screen.findByLabelText('Order'), 'plays');
    expect(asked('/search').at(-1)?.searchParams.get('sort')).toBe('plays');
    act(() => place.navigate('/library?q=tides'));

    expect(await screen.findByDisplayValue('tides')).toBeDefined();
    expect(await screen.findByText('About tides')).toBeDefined();
  });

  it('keeps what was found when the next ones do not come, and asks again', async () => {
    let isThere = false;
    server.mockImplementation(async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname.endsWith('/counts')) {
        return Response.json(counts);
      }
      if (!searchParams.has('next')) {
        return Response.json({ items: [aQuiz('About all')], next: 'here' });
      }
      return isThere ? Response.json({ items: [aQuiz('About more')] }) : Response.error();
    });
    open();

    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect((await screen.findByRole('alert')).textContent).toContain('did not come');
    expect(screen.getByText('About all')).toBeDefined();
    isThere = true;
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByText('About more')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps the place of whoever asks for the next ones by keyboard, and asks once', async () => {
    const held: ((response: Response) => void)[] = [];
    server.mockImplementation(async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname.endsWith('/counts')) {
        return Response.json(counts);
      }
      return searchParams.has('next')
        ? new Promise((resolve) => {
            held.push(resolve);
          })
        : Response.json({ items: [aQuiz('About all')], next: 'here' });
    });
    open();

    const more = await screen.findByRole<HTMLButtonElement>('button', { name: 'Show more' });
    more.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Loading…' });
    // Browsers take the focus from what is disabled.
    expect(more.disabled).toBe(false);
    await userEvent.keyboard('{Enter}');
    await act(async () =>
      held[0]?.(Response.json({ items: [aQuiz('About more')], next: 'there' })),
    );

    expect(await screen.findByText('About more')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show more' }));
    expect(held).toHaveLength(1);
  });

  it('says so where nothing is found', async () => {
    open('/library?q=nothing');

    expect(await screen.findByText('Nothing found')).toBeDefined();
  });

  it('has no title of a filter without choices', async () => {
    server.mockImplementation(async (request) =>
      new URL(request.url).pathname.endsWith('/counts')
        ? Response.json({ ...counts, tags: [], languages: [], kinds: [] })
        : answer(request),
    );
    open();

    await screen.findByText('1,000+ quizzes');
    expect(screen.queryByText('Kind of question')).toBeNull();
    expect(screen.queryByText('Language')).toBeNull();
    expect(screen.getByText('Length')).toBeDefined();
  });
});
