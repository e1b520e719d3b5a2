import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Switch, useLocation } from 'wouter';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuizDraft } from '@/api/generated/quiz';
import { AtAddress } from '@/testing/AtAddress';
import { keepDraft, keptDrafts } from '@/user/drafts';
import { ME } from '@/user/useMe';
import { EditorPage } from './EditorPage';
import { newQuiz } from './form';

const server = vi.fn<(request: Request) => Promise<Response>>();

/** What the server has of drafts, by their ids. */
const drafts = new Map<string, { revision: number; basedOn?: number; form: object }>();

/** Takes drafts of quizzes no more. */
let refusal: object | undefined;

async function answer(request: Request): Promise<Response> {
  if (/\/drafts(\?|$)/.test(request.url)) {
    return Response.json({ items: [...drafts].map(([id, draft]) => Object.assign({ id }, draft)) });
  }
  const id = /\/drafts\/([^/?]+)/.exec(request.url)?.[1];
  if (id === undefined) {
    const response = await server(request);
    drafts.delete(response.ok ? (new URL(request.url).searchParams.get('draft') ?? '') : '');
    return response;
  }
  const there = drafts.get(id);
  if (request.method === 'PUT' && refusal) {
    return Response.json(refusal, { status: 404 });
  }
  if (request.method === 'PUT') {
    const { writer: _, revision, ...sent } = await request.json();
    drafts.set(id, { ...sent, revision: revision + 1 });
    return Response.json({ id, revision: revision + 1, updatedAt: '' });
  }
  if (request.method === 'DELETE') {
    drafts.delete(id);
    return new Response(null, { status: 204 });
  }
  return there
    ? Response.json({ id, updatedAt: '', ...there })
    : Response.json({ type: 'not-found', title: '', status: 404 }, { status: 404 });
}

function Address() {
  return <p data-testid="address">{useLocation()[0]}</p>;
}

function open(address = '/quizzes/new'): () => void {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(ME, { id: 'me', email: '', displayName: 'Ann', createdAt: '' });
  return render(
    <QueryClientProvider client={queries}>
      <AtAddress address={address}>
        <Address />
        <Switch>
          <Route path="/quizzes/new" component={EditorPage} />
          <Route path="/quizzes/:id/edit" component={EditorPage} />
        </Switch>
      </AtAddress>
    </QueryClientProvider>,
  ).unmount;
}

/** The server gives back what it was sent, with ids. */
async function stored(request: Request): Promise<Response> {
  const draft = (await request.json()) as QuizDraft;
  const questions = draft.questions.map((question, index) => ({ id: `q${index}`, ...question }));
  return Response.json({ ...draft, id: 'quiz-1', version: 1, editable: true, questions });
}

function write(label: string, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

function writeQuestion(text: string): void {
  write('Question', text);
  write('Answer A', 'Yes');
  write('Answer B', 'No');
  fireEvent.click(screen.getByLabelText('B is right'));
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const draftIsKept = () => screen.findByText(/^Draft kept/, undefined, { timeout: 5_000 });

describe('writing a quiz on the page', () => {
  beforeEach(() => {
    server.mockReset();
    drafts.clear();
    refusal = undefined;
    vi.stubGlobal('fetch', answer);
    Element.prototype.scrollIntoView = vi.fn();
  });

  it('keeps an unfinished quiz, first in the browser and then at the server', async () => {
    open();
    write('Title', 'Half a quiz');
    expect(keptDrafts('me')).toMatchObject([{ title: 'Half a quiz', language: 'en' }]);

    await click('Save');

    expect(server).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Question'));
    await click('Question 1: Mark the one right answer.');
    expect(document.activeElement).toBe(screen.getByLabelText('A is right'));
    await draftIsKept();
    expect([...drafts.values()]).toMatchObject([{ form: { title: 'Half a quiz' } }]);
    expect(keptDrafts('me')).toEqual([]);
  });

  it('goes on with a draft that another device has begun', async () => {
    drafts.set('d1', { revision: 3, form: { ...newQuiz(), title: 'Begun there' } });

    open('/quizzes/new?draft=d1');

    expect(await screen.findByLabelText('Title')).toHaveProperty('value', 'Begun there');
    expect(await draftIsKept()).toBeDefined();
    expect(drafts.get('d1')?.revision, 'who only looks writes nothing').toBe(3);
    write('Title', 'Gone on here');
    await vi.waitFor(() => expect(drafts.get('d1')?.revision).toBe(4), { timeout: 5_000 });
  });

  it('takes steps back and forth', async () => {
    open();
    write('Title', 'First');
    await click('Add a question');

    await click('Undo');
    await click('Undo');
    expect(screen.getByLabelText('Title')).toHaveProperty('value', '');
    await click('Redo');

    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'First');
  });

  it('takes back what was written last before the page was left', async () => {
    drafts.set('d1', { revision: 3, form: { ...newQuiz(), title: 'As it was' } });
    const close = open('/quizzes/new?draft=d1');
    await screen.findByLabelText('Title');

    write('Title', 'As it became');
    close();
    open('/quizzes/new?draft=d1');
    expect(await screen.findByLabelText('Title')).toHaveProperty('value', 'As it became');
    await click('Undo');

    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'As it was');
  });

  it('is written in the language of the quiz', async () => {
    open();

    await userEvent.selectOptions(screen.getByLabelText('Language'), 'ar');

    expect(screen.getByLabelText('Question').getAttribute('lang')).toBe('ar');
    expect(screen.getByLabelText('Answer A').getAttribute('lang')).toBe('ar');
  });

  it('says each time that a quiz was changed elsewhere since its draft was begun', async () => {
    const form = { ...newQuiz(), title: 'As I wrote it' };
    const quiz = { ...form, id: 'quiz-1', title: 'As another did', tags: [], questions: [] };
    server.mockImplementation(async () => Response.json({ ...quiz, version: 2, editable: true }));
    keepDraft('me', 'quiz-1', { quizId: 'quiz-1', basedOn: 1, revision: 0, form });

    const close = open('/quizzes/quiz-1/edit');
    expect(await screen.findByText(/changed elsewhere since/)).toBeDefined();
    write('Title', 'As I write it');
    close();
    open('/quizzes/quiz-1/edit');

    expect(await screen.findByText(/changed elsewhere since/)).toBeDefined();
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'As I write it');
  });

  it('says once that its quiz was deleted meanwhile', async () => {
    const [question] = newQuiz().questions;
    const questions = [{ ...question, id: 'q1', text: 'Which?', ...options }];
    const quiz = { ...newQuiz(), id: 'quiz-1', title: 'Rivers', tags: [], version: 1, questions };
    server.mockImplementation(async () => Response.json({ ...quiz, editable: true }));
    open('/quizzes/quiz-1/edit');
    await screen.findByLabelText('Title');
    refusal = { type: 'not-found', title: 'This quiz does not exist', status: 404 };
    server.mockImplementation(async () => Response.json(refusal, { status: 404 }));
    write('Title', 'Lakes');
    expect(
      await screen.findByText('This quiz does not exist', undefined, { timeout: 5_000 }),
    ).toHaveProperty('role', 'status');

    await click('Save');

    expect((await screen.findByRole('alert')).textContent).toBe('This quiz does not exist');
    expect(screen.getAllByText('This quiz does not exist')).toHaveLength(1);
  });

  it('says that the server still has a draft that was discarded while it was away', async () => {
    drafts.set('d1', { revision: 3, form: { ...newQuiz(), title: 'Begun there' } });
    open('/quizzes/new?draft=d1');
    await screen.findByLabelText('Title');
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));

    await click('Discard them');

    expect(await screen.findByText(/The server still has what you discarded/)).toBeDefined();
    vi.stubGlobal('fetch', answer);
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(drafts.has('d1')).toBe(false));
    await vi.waitFor(() => expect(screen.queryByText(/The server still has/)).toBeNull());
  });

  it('leaves what another page has written since it was discarded here', async () => {
    drafts.set('d1', { revision: 3, form: { ...newQuiz(), title: 'Begun there' } });
    open('/quizzes/new?draft=d1');
    await screen.findByLabelText('Title');
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    await click('Discard them');
    await screen.findByText(/trying again/);

    drafts.set('d1', { revision: 4, form: { ...newQuiz(), title: 'Gone on there' } });
    vi.stubGlobal('fetch', answer);
    window.dispatchEvent(new Event('online'));

    expect(await screen.findByText('The server still has a draft of this')).toBeDefined();
    expect(drafts.get('d1')?.revision).toBe(4);
  });

  describe('of a quiz that is gone', () => {
    const mine = 'Mine of it';
    const gone = { type: 'quiz-not-found', title: 'This quiz does not exist', status: 404 };
    beforeEach(() => {
      server.mockImplementation(async () => Response.json(gone, { status: 404 }));
      const [question] = newQuiz().questions;
      const questions = [{ ...question, id: 'q1' }];
      const form = { ...newQuiz(), title: mine, visibility: 'public', questions };
      keepDraft('me', 'quiz-1', { quizId: 'quiz-1', basedOn: 1, revision: 2, form });
    });

    it('makes one of the writer’s own of what was written', async () => {
      open('/quizzes/quiz-1/edit');
      expect(await screen.findByText('This quiz cannot be changed')).toBeDefined();

      await click('Make a quiz of my own of it');

      expect(await screen.findByLabelText('Title')).toHaveProperty('value', mine);
      expect(screen.getByTestId('address').textContent).toBe('/quizzes/new');
      await draftIsKept();
      const own = [...drafts].filter(([, { form }]) => 'title' in form && form.title === mine);
      expect(own).toMatchObject([[expect.anything(), { form: { visibility: 'private' } }]]);
      expect(JSON.stringify(own)).not.toMatch(/quiz-1|"q1"/);
      expect(keptDrafts('me')).toEqual([]);
    });

    it('lets what was written go', async () => {
      open('/quizzes/quiz-1/edit');
      await screen.findByText(/not given to you for editing any more/);

      await click('Discard');

      await vi.waitFor(() => expect(keptDrafts('me')).toEqual([]));
      expect(screen.getByTestId('address').textContent).toBe('/quizzes');
    });

    it('is told so of one that the writer may not edit any more', async () => {
      const quiz = { ...newQuiz(), id: 'quiz-1', tags: [], questions: [], version: 1 };
      server.mockImplementation(async () => Response.json({ ...quiz, editable: false }));

      open('/quizzes/quiz-1/edit');

      expect(await screen.findByText('This quiz cannot be changed')).toBeDefined();
    });
  });

  it('says what is wrong with a field when it is left', async () => {
    open();
    write('Title', 'x'.repeat(121));
    expect(screen.queryByRole('alert')).toBeNull();

    fireEvent.blur(screen.getByLabelText('Title'));

    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('At most 120 characters.');
  });

  it('stays on its question when it is saved for the first time, and saves it once', async () => {
    server.mockImplementation(stored);
    open();
    write('Title', 'A quiz');
    writeQuestion('First?');
    await click('Add a question');
    writeQuestion('Second?');

    await click('Save');

    expect(await screen.findByText('Saved', { exact: true })).toBeDefined();
    await vi.waitFor(() =>
      expect(screen.getByTestId('address').textContent).toBe('/quizzes/quiz-1/edit'),
    );
    expect(screen.getByLabelText('Question')).toHaveProperty('value', 'Second?');
    expect(keptDrafts('me')).toEqual([]);

    write('Title', 'The quiz');
    await click('Save');
    expect(await screen.findByText('Saved', { exact: true })).toBeDefined();
    expect(server.mock.calls.map(([{ method }]) => method)).toEqual(['POST', 'PUT']);
    const left = [...drafts.values()].map(({ form }) => 'title' in form && form.title);
    expect(left).not.toContain('A quiz');
    expect(left).not.toContain('The quiz');
  });

  it('takes what it has saved itself, as an answer was lost, for nobody else’s', async () => {
    const [question] = newQuiz().questions;
    let there: object = {
      ...newQuiz(),
      id: 'quiz-1',
      title: 'Rivers',
      tags: [],
      version: 1,
      editable: true,
      questions: [{ ...question, id: 'q1', text: 'Which?', ...options }],
    };
    let saves = 0;
    server.mockImplementation(async (request) => {
      if (request.method !== 'PUT') {
        return Response.json(there);
      }
      saves += 1;
      if (saves > 1) {
        return Response.json({ type: 'stale-version', title: '', status: 409 }, { status: 409 });
      }
      there = { ...there, ...(await request.json()), version: 2 };
      return Response.error();
    });
    open('/quizzes/quiz-1/edit');
    await screen.findByLabelText('Title');
    write('Title', 'Lakes');
    await click('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');

    await click('Save');

    expect(await screen.findByText('Saved', { exact: true })).toBeDefined();
    expect(saves).toBe(2);
    expect(screen.queryByText('Somebody else has saved this quiz')).toBeNull();
  });

  it('brings together what another has saved meanwhile, and overwrites nothing', async () => {
    const [question] = newQuiz().questions;
    const theirs = {
      ...newQuiz(),
      id: 'quiz-1',
      title: 'Theirs',
      tags: [],
      version: 2,
      editable: true,
      updatedAt: '2026-11-29T10:00:00Z',
      questions: [{ ...question, id: 'q1', text: 'Theirs?', ...options }],
    };
    const base = { ...theirs, title: 'Base', version: 1, savedAt: theirs.updatedAt };
    const sent: QuizDraft[] = [];
    let now: object = { ...base, questions: [{ ...theirs.questions[0], text: 'Base?' }] };
    const old = now;
    server.mockImplementation(async (request) => {
      if (request.method === 'PUT') {
        const draft = (await request.json()) as QuizDraft & { version: number };
        sent.push(draft);
        return draft.version === 2
          ? Response.json({ ...theirs, ...draft, version: 3 })
          : Response.json({ type: 'stale-version', title: '', status: 409 }, { status: 409 });
      }
      return request.url.endsWith('/versions/1')
        ? Response.json(old)
        : request.url.endsWith('/versions/2')
          ? Response.json({ ...theirs, savedBy: 'Bob', savedAt: theirs.updatedAt })
          : Response.json(now);
    });
    open('/quizzes/quiz-1/edit');
    await screen.findByLabelText('Title');
    write('Title', 'Mine');
    now = theirs;

    await click('Save');

    const choice = await screen.findByRole('radio', { name: /Yours/ });
    expect(screen.getByRole('button', { name: 'Save both together' })).toHaveProperty(
      'disabled',
      true,
    );
    await userEvent.click(choice);
    await click('Save both together');
    expect(await screen.findByText('Saved', { exact: true })).toBeDefined();
    expect(sent.at(-1)).toMatchObject({
      title: 'Mine',
      version: 2,
      questions: [{ text: 'Theirs?' }],
    });
  });
});

const options = {
  type: 'single',
  points: 'normal',
  options: [
    { text: 'Yes', correct: true },
    { text: 'No', correct: false },
  ],
};
