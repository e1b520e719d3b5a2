import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ME } from '@/user/useMe';
import { BankDialog } from './BankDialog';

const server = vi.fn<(request: Request) => Promise<Response>>();
const onAdd = vi.fn();

const entry = (id: string, text: string) => ({
  quizId: 'quiz',
  quizTitle: 'Moons',
  language: 'en',
  index: 0,
  question: { id, type: 'open', text, points: 'none' },
});

/** @param tags of one's own quizzes */
function answering(questions: (params: URLSearchParams) => object, tags: readonly string[] = []) {
  server.mockImplementation(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    return Response.json(
      pathname.endsWith('/counts')
        ? { ...NO_COUNTS, tags: tags.map((name) => ({ name, quizzes: 3, more: false })) }
        : questions(searchParams),
    );
  });
}

const NO_COUNTS = {
  total: { quizzes: 0, more: false },
  tags: [],
  languages: [],
  kinds: [],
  lengths: [],
  plays: [],
  ages: [],
};

function open() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(ME, { id: 'me', displayName: 'May' });
  render(
    <QueryClientProvider client={queries}>
      <BankDialog onClose={() => undefined} onAdd={onAdd} />
    </QueryClientProvider>,
  );
}

const asked = () => server.mock.calls.map(([request]) => new URL(request.url).search);

describe("one's own questions", () => {
  beforeEach(() => {
    onAdd.mockReset();
    server.mockReset();
    vi.stubGlobal('fetch', server);
    HTMLDialogElement.prototype.showModal = vi.fn(function show(this: HTMLDialogElement) {
      this.open = true;
    });
    HTMLDialogElement.prototype.close = vi.fn();
  });

  it('are chosen, also while others are looked for, and added in that order', async () => {
    answering((params) =>
      params.get('q') === 'tides'
        ? { items: [entry('q2', 'Why are there tides?')] }
        : { items: [entry('q1', 'How many moons?'), entry('q3', 'Why craters?')] },
    );
    open();

    await userEvent.click(await screen.findByLabelText(/How many moons/));
    await userEvent.type(screen.getByLabelText('Words of a question'), 'tides');
    await userEvent.click(await screen.findByLabelText(/Why are there tides/));
    await userEvent.click(screen.getByRole('button', { name: 'Add 2 questions' }));

    expect(onAdd).toHaveBeenCalledWith([
      expect.objectContaining({ id: 'q1' }),
      expect.objectContaining({ id: 'q2' }),
    ]);
  });

  it('are narrowed down by their kind', async () => {
    answering(() => ({ items: [] }));
    open();

    expect(await screen.findByText(/no questions of yours yet/)).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'pin');

    await waitFor(() => expect(asked().at(-1)).toContain('kind=pin'));
    expect(await screen.findByText('None of your questions is like this.')).toBeDefined();
  });

  it('are narrowed down by a subject of one’s own quizzes', async () => {
    answering(() => ({ items: [entry('q1', 'How many moons?')] }), ['old maps']);
    open();

    await userEvent.selectOptions(await screen.findByLabelText('Subject'), 'old maps');

    await waitFor(() => expect(asked().at(-1)).toContain('tag=old%20maps'));
    expect(asked().find((search) => search.includes('owner'))).toBe('?owner=me');
    await userEvent.selectOptions(screen.getByLabelText('Subject'), 'All subjects');
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Subject').value).toBe(''));
  });
});
