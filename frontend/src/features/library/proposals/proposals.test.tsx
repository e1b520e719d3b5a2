import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Route, Switch, useLocation } from 'wouter';
import type { Proposal } from '@/api/generated/quiz';
import { AtAddress } from '@/testing/AtAddress';
import { anImportedQuiz, aSingle } from '@/testing/imported';
import { ProposalPage } from './ProposalPage';
import { ProposePage } from './ProposePage';

const ID = '0b3f6a86-6a7c-4b5e-9d0e-0c3f7d6a1b2c';
const working: Proposal = {
  id: ID,
  state: 'working',
  refused: [],
  expiresAt: '2026-11-30T12:00:00Z',
};
const made: Proposal = {
  ...working,
  state: 'made',
  quiz: anImportedQuiz('Rivers', [aSingle('Which is longer?'), aSingle('Which is wider?')], {
    notices: [
      { place: 'question 2', message: 'It has no source: check it yourself.', question: 1 },
    ],
  }),
};

const server = vi.fn<(request: Request) => Promise<Response>>();

function Address() {
  return <p data-testid="address">{useLocation()[0]}</p>;
}

const address = () => screen.getByTestId('address').textContent;

function open(at: string) {
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <AtAddress address={at}>
        <Address />
        <Switch>
          <Route path="/propose/:id" component={ProposalPage} />
          <Route path="/propose" component={ProposePage} />
        </Switch>
      </AtAddress>
    </QueryClientProvider>,
  );
}

describe('a quiz that a language model writes', () => {
  beforeEach(() => {
    server.mockReset();
    vi.stubGlobal('fetch', server);
  });

  it('is asked for with the words of the author and nothing else', async () => {
    const asked = vi.fn<(body: unknown) => void>();
    server.mockImplementation(async (request) => {
      if (request.method === 'GET') {
        return Response.json(
          request.url.endsWith('/limits')
            ? { proposals: { topicLength: 200, materialLength: 100, questions: 5 } }
            : working,
        );
      }
      asked(await request.json());
      return Response.json(working, { status: 202 });
    });
    open('/propose');

    await userEvent.type(await screen.findByLabelText('Topic'), 'Rivers');
    await userEvent.click(screen.getByRole('button', { name: 'Write them' }));

    await screen.findByText('The model is writing');
    expect(address()).toBe(`/propose/${ID}`);
    expect(asked).toHaveBeenCalledWith({
      topic: 'Rivers',
      material: '',
      language: 'en',
      questions: 5,
    });
  });

  it('says so where no model is set up', async () => {
    server.mockImplementation(() => Promise.resolve(Response.json({})));
    open('/propose');

    await screen.findByText('No language model is set up on this server.');
  });

  it('becomes a quiz of the questions that somebody has checked', async () => {
    const kept = vi.fn<(body: { questions: readonly { text: string }[] }) => void>();
    server.mockImplementation(async (request) => {
      if (request.method === 'GET') {
        return Response.json(made);
      }
      kept((await request.json()) as { questions: { text: string }[] });
      return Response.json({ id: 'made' }, { status: 201 });
    });
    open(`/propose/${ID}`);

    const first = await screen.findByRole('button', { name: 'Check a question first' });
    expect((first as HTMLButtonElement).disabled).toBe(true);
    const second = screen
      .getAllByRole('listitem')
      .find((item) => within(item).queryByText('Which is wider?'));
    await userEvent.click(
      within(second as HTMLElement).getByLabelText('I have checked this question'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Make a quiz of 1 question' }));

    await vi.waitFor(() => expect(address()).toBe('/quizzes/made/edit'));
    expect(kept.mock.calls[0]?.[0].questions.map(({ text }) => text)).toEqual(['Which is wider?']);
  });

  it('hides nothing of what the quiz will say', async () => {
    const quiz = anImportedQuiz('Rivers', [aSingle('Which is longer?')], {
      description: 'Long ones and wide ones.',
    });
    server.mockImplementation(() => Promise.resolve(Response.json({ ...made, quiz })));
    open(`/propose/${ID}`);

    await screen.findByText('Long ones and wide ones.');
  });

  it('says why nothing came of it', async () => {
    server.mockImplementation(() =>
      Promise.resolve(
        Response.json({ ...working, state: 'failed', reason: 'The model does not answer.' }),
      ),
    );
    open(`/propose/${ID}`);

    await screen.findByText('The model does not answer.');
    screen.getByRole('link', { name: 'Ask once more' });
  });
});
