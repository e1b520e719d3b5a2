import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Question } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Writing } from '@/features/library/proposals/ProposalPage';
import { ProposalScene } from '@/features/library/proposals/ProposalScene';
import { ProposeScene } from '@/features/library/proposals/ProposeScene';
import { anImportedQuiz, aSingle } from './imported';

const nothing = () => {};
const queries = new QueryClient();
const limits = { topicLength: 200, materialLength: 20_000, questions: 20 };

/** A quiz that a language model writes: asked for, waited for, checked. */
export function proposalsWith(all: readonly Question[]): Readonly<Record<string, () => ReactNode>> {
  return {
    propose: () => asking(),
    'propose-wrong': () =>
      asking({
        type: 'invalid',
        title: 'Something is wrong',
        status: 422,
        errors: [{ field: 'topic', message: 'must have at most 200 characters' }],
      }),
    'propose-busy': () => asking({ type: 'too-many-proposals', title: 'Enough', status: 409 }),
    'proposal-writing': () =>
      shell(
        <>
          <h1>Have questions written</h1>
          <Writing />
        </>,
      ),
    proposal: () =>
      shell(
        <ProposalScene
          quiz={anImportedQuiz(
            'Flüsse Mitteleuropas und was an ihnen liegt',
            [aSingle('Where does the Danube end?'), ...all],
            {
              notices: [
                {
                  place: 'question 1',
                  message: 'Its source does not stand in your text: it was left out.',
                  question: 0,
                },
                {
                  place: 'question 1',
                  message: 'It has no source: check it yourself.',
                  question: 0,
                },
              ],
            },
          )}
          refused={[{ place: 'question 4', message: 'No answer is marked as right.' }]}
          isBusy={false}
          problem={undefined}
          onMake={nothing}
        />,
      ),
  };
}

function asking(problem?: Problem): ReactNode {
  return shell(<ProposeScene limits={limits} isBusy={false} problem={problem} onAsk={nothing} />);
}

function shell(content: ReactNode): ReactNode {
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <QueryClientProvider client={queries}>{content}</QueryClientProvider>
    </main>
  );
}
