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

function Address() {
  return <p data-testid="address">{useLocation()[0]}</p>;
}

function open(address = '/quizzes/new'): () => void {
  const queries = new QueryClient();
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

describe('writing a quiz on the page', () => {
  beforeEach(() => {
    server.mockReset();
    vi.stubGlobal('fetch', server);
    Element.prototype.scrollIntoView = vi.fn();
  });

  it('keeps an unfinished quiz in the browser and leads to what it lacks', async () => {
    open();
    write('Title', 'Half a quiz');

    await click('Save');

    expect(server).not.toHaveBeenCalled();
    expect(keptDrafts('me')).toEqual([{ title: 'Half a quiz', language: 'en' }]);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Question'));
    await click('Question 1: Mark the one right answer.');
    expect(document.activeElement).toBe(screen.getByLabelText('A is right'));
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
    keepDraft('me', 'quiz-1', { version: 1, form });

    const close = open('/quizzes/quiz-1/edit');
    expect(await screen.findByText(/changed elsewhere since/)).toBeDefined();
    write('Title', 'As I write it');
    close();
    open('/quizzes/quiz-1/edit');

    expect(await screen.findByText(/changed elsewhere since/)).toBeDefined();
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'As I write it');
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
  });
});
