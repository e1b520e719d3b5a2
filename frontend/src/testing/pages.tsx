import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Question, Quiz } from '@/api/generated/quiz';
import type { QuestionResult, Results } from '@/api/generated/session';
import { EditorScene } from '@/features/editor/EditorScene';
import { PrintScene } from '@/features/library/print/PrintScene';
import { QuestionList } from '@/features/library/QuestionList';
import { QuestionResults } from '@/features/results/QuestionResults';
import { begun, draftFrom, formTypes, type FormType } from '@/questions/forms';
import { importsWith } from './importing';
import { samples } from './kinds';

/** How questions of every kind are written, listed and looked back at; later kinds come by themselves. */
export const pages: Readonly<Record<string, () => ReactNode>> = {
  ...Object.fromEntries(formTypes.map((type) => [`editor-${type}`, () => editor(written(type))])),
  library: () => page(<QuestionList questions={formTypes.map(written)} />),
  print: () => printed(false),
  'print-answers': () => printed(true),
  ...importsWith(formTypes.map(written)),
  results: () => page(<QuestionResults results={results()} onMended={() => undefined} />),
};

const lines = [
  { text: '12', correct: true },
  { text: '365', correct: false },
];

function written(type: FormType): Question {
  const form = begun(
    {
      key: type,
      text: 'How many moons does Mars have?',
      timeLimitSeconds: 20,
      points: 'normal',
      hint: '',
      explanation: '',
      source: '',
      notes: '',
    },
    type,
    lines,
  );
  const common = { text: form.text, timeLimitSeconds: 20, points: form.points };
  return { points: form.points, ...draftFrom(common, form), id: type } as Question;
}

function printed(hasAnswers: boolean): ReactNode {
  const quiz = { ...quizOf(formTypes.map(written)), description: 'What there is to ask.' };
  return (
    <QueryClientProvider client={queries}>
      <PrintScene quiz={quiz} hasAnswers={hasAnswers} onAnswers={() => undefined} />
    </QueryClientProvider>
  );
}

function editor(question: Question): ReactNode {
  return (
    <QueryClientProvider client={queries}>
      <EditorScene owner="me" quiz={quizOf([question])} onSaved={() => undefined} />
    </QueryClientProvider>
  );
}

function quizOf(questions: readonly Question[]): Quiz {
  return {
    id: 'quiz',
    ownerId: 'me',
    title: 'Moons',
    description: '',
    language: 'en',
    visibility: 'private',
    tags: [],
    version: 1,
    editable: true,
    questions,
  } as unknown as Quiz;
}

const queries = new QueryClient();

/** What is told at the reveal is told in the results as well. */
function results(): Results {
  const questions = Object.values(samples).map(({ question, reveal }, index) =>
    Object.assign({}, reveal, { question: { ...question, index } }),
  );
  return { players: [], questions: questions as unknown as QuestionResult[] } as unknown as Results;
}

function page(content: ReactNode): ReactNode {
  return (
    <main data-lights="up">
      <h1>Moons</h1>
      <QueryClientProvider client={queries}>{content}</QueryClientProvider>
    </main>
  );
}
