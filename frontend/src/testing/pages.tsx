import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Question, Quiz } from '@/api/generated/quiz';
import type { QuestionResult, Results } from '@/api/generated/session';
import { EditorScene } from '@/features/editor/EditorScene';
import { PrintScene } from '@/features/library/print/PrintScene';
import { QuestionList } from '@/features/library/QuestionList';
import { QuestionResults } from '@/features/results/QuestionResults';
import { ResultsHead } from '@/features/results/ResultsHead';
import { begun, draftFrom, formTypes, type FormType } from '@/questions/forms';
import { drawing } from './drawing';
import { german, oneWord } from './extremes';
import { exporting } from './exporting';
import { importsWith } from './importing';
import { samples } from './kinds';
import { licensing } from './licensing';
import { sharingScenes } from './sharing';
import { moderationWith } from './moderating';
import { shelfScenes } from './shelves';
import { proposalsWith } from './proposing';
import { quizPagesWith } from './quizPage';
import { versionScenes } from './versions';
import { searchesWith } from './searching';

const lines = [
  { text: '12', correct: true },
  { text: '365', correct: false },
];

/** How questions of every kind are written, listed and looked back at; later kinds come by themselves. */
export const pages: Readonly<Record<string, () => ReactNode>> = {
  ...Object.fromEntries(formTypes.map((type) => [`editor-${type}`, () => editor(written(type))])),
  library: () => page(<QuestionList questions={formTypes.map(written)} />),
  print: () => printed(false),
  'print-answers': () => printed(true),
  ...importsWith(formTypes.map(written)),
  ...proposalsWith(formTypes.map(written)),
  ...moderationWith(formTypes.map(written)),
  ...versionScenes(formTypes.map(written)),
  ...drawing,
  ...quizPagesWith(formTypes.map(written)),
  ...exporting,
  ...licensing,
  ...searchesWith(formTypes.map(written)),
  ...shelfScenes,
  ...sharingScenes,
  'results-drawn': () => page(<ResultsHead results={ofDrawn(['maps', 'old maps'])} />),
  'results-drawn-long': () => page(<ResultsHead results={ofDrawn([oneWord.text, german.text])} />),
  results: () => page(<QuestionResults results={results()} onMended={() => undefined} />),
};

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
      <EditorScene
        begin={{ owner: 'me', draftId: 'quiz', quiz: quizOf([question]) }}
        onSaved={() => undefined}
      />
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

function ofDrawn(tags: string[]): Results {
  const drawn = { questions: 10, of: 40, tags };
  return {
    title: 'Moons',
    code: 'K7M2QX',
    players: [],
    questions: [],
    drawn,
  } as unknown as Results;
}

function page(content: ReactNode): ReactNode {
  return (
    <main data-lights="up">
      <h1>Moons</h1>
      <QueryClientProvider client={queries}>{content}</QueryClientProvider>
    </main>
  );
}
