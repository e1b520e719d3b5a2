import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Quiz } from '@/api/generated/quiz';
import { Shell } from '@/app/Shell';
import { aSingle } from '@/testing/imported';
import { ME } from '@/user/useMe';
import { ReportQuiz } from '../reports/ReportQuiz';
import { Standing } from '../reports/Standing';
import { CasePage } from './CasePage';
import { ModerationPage } from './ModerationPage';

const server = vi.fn<(request: Request) => Promise<Response>>();
const answers = new Map<string, () => Response>();

const quiz = {
  id: 'q1',
  ownerId: 'ann',
  ownerName: 'Ann',
  title: 'Rivers',
  description: '',
  language: 'en',
  visibility: 'public',
  tags: [],
  version: 3,
  editable: false,
  questions: [aSingle('Which one?')],
} as unknown as Quiz;

const found = {
  quiz,
  reports: [
    {
      id: 'r1',
      reason: 'spam',
      words: 'Buy this',
      version: 2,
      at: '2026-03-08T12:00:00Z',
      open: true,
      reporter: 'Bob',
    },
  ],
  acts: [],
  copies: [],
};

function show(
  content: ReactNode,
  path = '/',
  me: object | null = { id: 'me', displayName: 'May' },
) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(ME, me);
  const { hook, searchHook } = memoryLocation({ path });
  render(
    <QueryClientProvider client={queries}>
      <Router hook={hook} searchHook={searchHook}>
        {content}
      </Router>
    </QueryClientProvider>,
  );
}

const sent = async (path: string) => {
  const request = server.mock.calls.map(([one]) => one).find(({ url }) => url.endsWith(path));
  return request && (JSON.parse(await request.clone().text()) as unknown);
};

const asked = (path: string) =>
  server.mock.calls
    .map(([{ url }]) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith(path))
    .map(({ searchParams }) => Object.fromEntries(searchParams));

describe('reporting and moderating', () => {
  beforeEach(() => {
    answers.clear();
    answers.set('/limits', () => Response.json({ reports: { wordsLength: 1_000 } }));
    server.mockReset();
    server.mockImplementation(async (request) => {
      const path = new URL(request.url).pathname.replace('/api/quiz', '');
      return (
        answers.get(path)?.() ??
        Response.json({ type: 'not-found', title: 'No', status: 404 }, { status: 404 })
      );
    });
    vi.stubGlobal('fetch', server);
  });

  it('sends a report with a reason, and says thank you', async () => {
    answers.set('/quizzes/q1/reports', () => new Response(null, { status: 204 }));
    show(<ReportQuiz quiz={quiz} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Report' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Report' })).toHaveProperty('disabled', true);
    await userEvent.click(dialog.getByLabelText('Something else'));
    expect(dialog.getByRole('button', { name: 'Report' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByLabelText('In your words'), 'It is a chain letter.');
    await userEvent.click(dialog.getByRole('button', { name: 'Report' }));

    expect(await screen.findByText('Moderators will look at it.')).toBeDefined();
    expect(await sent('/quizzes/q1/reports')).toEqual({
      reason: 'other',
      words: 'It is a chain letter.',
    });
  });

  it('offers no report of what is private or the reader’s own, or where nobody moderates', async () => {
    show(
      <>
        <ReportQuiz quiz={{ ...quiz, editable: true }} />
        <ReportQuiz quiz={{ ...quiz, visibility: 'private' }} />
      </>,
    );
    expect(server).not.toHaveBeenCalled();
    answers.set('/limits', () => Response.json({}));
    show(<ReportQuiz quiz={quiz} />);

    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    expect(screen.queryByText('Report')).toBeNull();
  });

  it('lets the owner of a hidden quiz ask for another look', async () => {
    const moderation = { state: 'hidden', at: '2026-03-08T12:00:00Z', reason: 'spam' } as const;
    answers.set('/quizzes/q1/appeal', () => Response.json({ ...quiz, moderation }));
    show(<Standing quiz={{ ...quiz, editable: true, visibility: 'private', moderation }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Ask for another look' }));
    await userEvent.type(screen.getByLabelText('What moderators should know'), 'Gone now.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));

    await vi.waitFor(async () => expect(await sent('/appeal')).toEqual({ words: 'Gone now.' }));
  });

  it('keeps the words of an appeal that does not come through', async () => {
    const moderation = { state: 'hidden', at: '2026-03-08T12:00:00Z', reason: 'spam' } as const;
    answers.set('/quizzes/q1/appeal', () =>
      Response.json({ type: 'unavailable', title: 'Later', status: 503 }, { status: 503 }),
    );
    show(<Standing quiz={{ ...quiz, editable: true, visibility: 'private', moderation }} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Ask for another look' }));
    await userEvent.type(screen.getByLabelText('What moderators should know'), 'Gone now.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));

    expect(await screen.findByRole('alert')).toBeDefined();
    expect(screen.getByDisplayValue('Gone now.')).toBeDefined();
  });

  it('releases a quiz with a note for other moderators', async () => {
    const standing = { state: 'hidden', at: '2026-03-08T12:00:00Z', reason: 'spam' };
    answers.set('/reports/q1', () => Response.json({ ...found, standing }));
    answers.set('/reports/q1/release', () =>
      Response.json({
        ...found,
        reports: [],
        standing: { state: 'released', at: '2026-03-09T12:00:00Z' },
        acts: [{ act: 'release', words: 'The ads are gone.', at: '2026-03-09T12:00:00Z' }],
      }),
    );
    show(<Route path="/moderation/:id" component={CasePage} />, '/moderation/q1');

    await userEvent.click(await screen.findByRole('button', { name: 'Add a note' }));
    await userEvent.type(screen.getByLabelText('Note for other moderators'), 'The ads are gone. ');
    await userEvent.click(screen.getByRole('button', { name: 'Release' }));

    expect(await screen.findByText('Released')).toBeDefined();
    expect(screen.queryByLabelText('Note for other moderators')).toBeNull();
    expect(await sent('/reports/q1/release')).toEqual({ version: 3, words: 'The ads are gone.' });
  });

  it('hides a quiz as it was looked at, with words for its owner', async () => {
    answers.set('/reports/q1', () => Response.json(found));
    answers.set('/reports/q1/hide', () =>
      Response.json({
        ...found,
        standing: { state: 'hidden', at: '2026-03-08T12:00:00Z', reason: 'spam', words: 'Ads.' },
      }),
    );
    show(<Route path="/moderation/:id" component={CasePage} />, '/moderation/q1');

    expect(await screen.findByText(/by .?Bob/)).toBeDefined();
    expect(screen.getByText(/The quiz was changed after that/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Hide…' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Hide it' })).toHaveProperty('disabled', true);
    await userEvent.click(dialog.getByLabelText('It is advertising or rubbish'));
    await userEvent.type(dialog.getByLabelText('For the owner'), 'Ads.');
    await userEvent.click(dialog.getByRole('button', { name: 'Hide it' }));

    expect(await screen.findByRole('button', { name: 'Release' })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await sent('/reports/q1/hide')).toEqual({ version: 3, reason: 'spam', words: 'Ads.' });
  });

  it('shows a moderator what was changed in the meantime', async () => {
    answers.set('/reports/q1', () => Response.json(found));
    answers.set('/reports/q1/dismiss', () =>
      Response.json({ type: 'stale-version', title: 'Stale', status: 409 }, { status: 409 }),
    );
    show(<Route path="/moderation/:id" component={CasePage} />, '/moderation/q1');

    await userEvent.click(await screen.findByRole('button', { name: 'Nothing against it' }));
    answers.set('/reports/q1', () =>
      Response.json({ ...found, quiz: { ...quiz, title: 'Lakes', version: 4 } }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Show it as it is now' }));

    expect(await screen.findByRole('heading', { name: 'Lakes' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('lists what is hidden page by page, with what is said of it', async () => {
    const at = '2026-03-08T12:00:00Z';
    const summary = { ...quiz, questionCount: 4 };
    const first = {
      quiz: summary,
      version: 3,
      reports: [
        { reason: 'spam', reports: 2 },
        { reason: 'other', reports: 1 },
      ],
      standing: { state: 'hidden', at, reason: 'spam', appealedAt: at },
      at,
    };
    const second = { ...first, quiz: { ...summary, id: 'q2', title: 'Lakes' }, reports: [] };
    const pages = [{ items: [first], next: 'more' }, { items: [second] }];
    answers.set('/reports', () => Response.json(pages.shift()));
    show(<ModerationPage />, '/moderation?state=hidden');

    const rivers = within(await screen.findByRole('article'));
    expect(rivers.getByRole('link', { name: 'Rivers' }).getAttribute('href')).toBe(
      '/moderation/q1',
    );
    expect(rivers.getByText(/4 questions · 3 reports/)).toBeDefined();
    expect(rivers.getByText('Its owner asks for another look')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));

    expect(await screen.findByRole('link', { name: 'Lakes' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    expect(asked('/reports')).toEqual([
      { state: 'hidden', limit: '20' },
      { state: 'hidden', limit: '20', next: 'more' },
    ]);
  });

  it('is for moderators, who alone find it in the menu', async () => {
    answers.set('/reports/waiting', () => Response.json({ moderator: false }));
    answers.set('/reports', () =>
      Response.json({ type: 'forbidden', title: 'No', status: 403 }, { status: 403 }),
    );
    show(
      <Shell>
        <ModerationPage />
      </Shell>,
    );
    expect(await screen.findByText('This is for moderators')).toBeDefined();
    expect(screen.queryByRole('link', { name: /Moderation/ })).toBeNull();

    answers.set('/reports/waiting', () =>
      Response.json({ moderator: true, waiting: 100, more: true }),
    );
    show(
      <Shell>
        <p>Something</p>
      </Shell>,
    );
    expect(await screen.findByRole('link', { name: 'Moderation (100+)' })).toBeDefined();
  });
});
