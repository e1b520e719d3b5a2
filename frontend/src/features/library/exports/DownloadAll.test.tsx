import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportSize } from '@/api/generated/quiz';
import { isolated } from '@/text/isolated';
import { DownloadAll, DownloadFolder } from './DownloadAll';

const server = vi.fn<(request: Request) => Promise<Response>>();
const saved = vi.hoisted(() => vi.fn());
vi.mock('@/browser/saveFile', () => ({ saveFile: saved }));

const most = { bytes: 10_000_000, files: 50, questions: 2_000, media: 200 };

function has(size: ExportSize) {
  server.mockImplementation(({ url }) =>
    Promise.resolve(
      url.includes('/export?')
        ? new Response('archive')
        : Response.json(url.endsWith('/limits') ? { imports: most } : size),
    ),
  );
}

async function ask(folder?: { id: string; name: string }) {
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      {folder ? (
        <DownloadFolder folder={{ ...folder, quizzes: 1 }} onClose={() => {}} />
      ) : (
        <DownloadAll />
      )}
    </QueryClientProvider>,
  );
  if (!folder) {
    await userEvent.click(screen.getByRole('button', { name: 'Download all' }));
  }
  return screen.findByRole('dialog');
}

const asked = () => server.mock.calls.map(([{ url }]) => url);

beforeEach(() => {
  saved.mockReset();
  server.mockReset();
  vi.stubGlobal('fetch', server);
});

describe('downloading all quizzes', () => {
  it('tells how much it is before it is made', async () => {
    has({ quizzes: 40, questions: 412, files: 37, bytes: 8_120_400 });

    const dialog = await ask();

    const status = within(dialog).getByRole('status');
    await vi.waitFor(() => expect(status.textContent).toContain('At most 8.2 MB.'));
    expect(status.textContent).toContain('40 quizzes with 412 questions, 37 pictures and sounds');
    expect(status.textContent).not.toContain('import');
    expect(asked().some((url) => url.includes('/export?'))).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Download' }));
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith(expect.anything(), 'My quizzes.zip'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [{ questions: 2_001 }, 'at once: 2,000 questions. To'],
    [{ files: 201 }, 'at once: 200 pictures and sounds. To'],
    [{ bytes: 10_000_001 }, 'at once: 10 MB. To'],
    [
      { questions: 2_001, files: 201, bytes: 10_000_001 },
      'at once: 2,000 questions, 200 pictures and sounds, and 10 MB. To',
    ],
  ])('says before what no import takes back: %o', async (part, words) => {
    has({ quizzes: 40, questions: 2_000, files: 200, bytes: 10_000_000, ...part });

    const dialog = await ask();

    await within(dialog).findByText(/more than an import takes/);
    expect(dialog.textContent).toContain(words);
    expect(within(dialog).getByRole('button', { name: 'Download' })).toHaveProperty(
      'disabled',
      false,
    );
  });

  it('asks for the quizzes of a folder alone, and names the file after it', async () => {
    has({ quizzes: 1, questions: 1, files: 0, bytes: 999 });

    const dialog = await ask({ id: 'f1', name: 'Biology' });

    expect(within(dialog).getByRole('heading').textContent).toBe(
      `Download “${isolated('Biology')}”`,
    );
    await within(dialog).findByText('1 quiz with 1 question');
    expect(dialog.textContent).toContain('At most 1 kB.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Download' }));
    await vi.waitFor(() => expect(saved).toHaveBeenCalledWith(expect.anything(), 'Biology.zip'));
    expect(asked().filter((url) => url.includes('/export'))).toEqual([
      expect.stringMatching(/\/quizzes\/export\/size\?folder=f1$/),
      expect.stringMatching(/\/quizzes\/export\?format=quizhall&folder=f1$/),
    ]);
  });

  it('makes no file of nothing', async () => {
    has({ quizzes: 0, questions: 0, files: 0, bytes: 0 });

    const dialog = await ask({ id: 'f1', name: 'Biology' });

    await within(dialog).findByText('There is no quiz in it.');
    expect(within(dialog).getByRole('button', { name: 'Download' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('says why the size is not known', async () => {
    server.mockImplementation(() =>
      Promise.resolve(
        Response.json({ type: 'x', title: 'Not available', status: 404 }, { status: 404 }),
      ),
    );

    const dialog = await ask();

    expect((await within(dialog).findByRole('alert')).textContent).toContain('Not available');
  });
});
