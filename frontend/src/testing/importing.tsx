import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Import, Question, Remark } from '@/api/generated/quiz';
import type { Brought } from '@/api/imports';
import type { Problem } from '@/api/problem';
import { NoneYet } from '@/features/library/MyQuizzesPage';
import { ImportScene } from '@/features/library/imports/ImportScene';
import { PreviewScene } from '@/features/library/imports/PreviewScene';
import type { ImportState } from '@/features/library/imports/useImporting';
import { german, oneWord, texts } from './extremes';
import { anImport, anImportedQuiz, aSingle } from './imported';

const nothing = () => {};
const picture = new URL('./picture.svg', import.meta.url).href;
const queries = new QueryClient();
const sheet: Brought = { files: [new File(['any'], 'Hauptstädte Europas.xlsx')] };
const many: Brought = {
  files: Array.from({ length: 12 }, (_, index) => new File(['any'], `unit ${index}.csv`)),
};

/** What is brought, looked through and left out. */
export function importsWith(all: readonly Question[]): Readonly<Record<string, () => ReactNode>> {
  return {
    'library-empty': () =>
      shell(
        <>
          <h1>My quizzes</h1>
          <NoneYet />
        </>,
      ),
    import: () => bringing({ name: 'waiting' }),
    'import-over': () => bringing({ name: 'waiting' }, true),
    'import-sending': () => bringing({ name: 'on-its-way', brought: many, sent: 0.4 }),
    'import-reading': () => bringing({ name: 'on-its-way', brought: sheet, sent: 1 }),
    'import-folder': () => bringing({ name: 'folder' }),
    'import-unreachable': () => failed({ type: 'unreachable', title: '', status: 0 }),
    'import-unfit': () =>
      failed({
        type: 'not-importable',
        title: 'Nothing could be read',
        status: 422,
        errors: [
          { field: 'file', message: 'The file is in none of the formats that can be read.' },
        ],
      }),
    'import-too-large': () => failed({ type: 'too-large', title: 'Too large', status: 413 }),
    'import-busy': () =>
      failed({
        type: 'busy',
        title: 'Too many imports today',
        status: 429,
        retryAfterSeconds: 300,
      }),
    'import-preview': () => preview(anImport({ quizzes: [anImportedQuiz('Kinds', all)] })),
    'import-preview-refused': () => preview(refused(4)),
    'import-preview-refused-100': () => preview(refused(100)),
    'import-preview-several': () => preview(several(3)),
    'import-preview-40': () => preview(several(40)),
    'import-preview-extreme': () => preview(extreme()),
    'import-preview-failed': () =>
      preview(anImport(), { type: 'full', title: 'You have as many quizzes as fit', status: 409 }),
  };
}

function bringing(state: ImportState, isOver = false): ReactNode {
  const importing = { state, bring: nothing, callBack: nothing, refuseFolder: nothing };
  return shell(<ImportScene importing={importing} isOver={isOver} />);
}

function failed(problem: Problem): ReactNode {
  return bringing({ name: 'failed', brought: sheet, problem });
}

function preview(read: Import, problem?: Problem): ReactNode {
  return shell(<PreviewScene read={read} isBusy={false} problem={problem} onAccept={nothing} />);
}

function shell(content: ReactNode): ReactNode {
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <QueryClientProvider client={queries}>{content}</QueryClientProvider>
    </main>
  );
}

function refused(count: number): Import {
  const rows: Remark[] = Array.from({ length: count }, (_, index) => ({
    place: `row ${index + 9}`,
    message:
      index % 2 === 0
        ? 'No answer is marked as right.'
        : 'The question is longer than the 300 characters that one may have: it has 412.',
  }));
  const questions = [
    aSingle('What is the capital of Italy?'),
    aSingle('Which of these is a picture?', {
      media: { image: picture, alt: 'Hills at sunset' },
      timeLimitSeconds: 60,
      points: 'double',
    }),
    aSingle('Is 70 % of 50 more than 30?', { timeLimitSeconds: undefined }),
  ];
  return anImport({
    refused: rows,
    quizzes: [
      anImportedQuiz('Capitals of Europe', questions, {
        notices: [
          { place: 'row 10', message: 'The time of 900 s became 600 s.', question: 1 },
          { place: 'row 10', message: 'The second picture is left out.', question: 1 },
          { place: '', message: 'The music of the lobby is left out.' },
        ],
      }),
    ],
  });
}

function several(count: number): Import {
  return anImport({
    format: 'moodle-xml',
    quizzes: Array.from({ length: count }, (_, index) =>
      anImportedQuiz(
        `Geography, part ${index + 1}`,
        Array.from({ length: 100 - index }, (__, number) => aSingle(`Question ${number + 1}?`)),
        {
          notices: [
            { place: '', message: `There are 1950 questions: they became ${count} quizzes.` },
            ...(index === 1 ? [{ place: 'item 4', message: 'Its tags are left out.' }] : []),
          ],
        },
      ),
    ),
  });
}

/** The longest texts and those without a place to break. */
function extreme(): Import {
  const options = oneWord.options.map((text, index) => ({ text, correct: index === 2 }));
  return anImport({
    format: 'moodle-xml',
    refused: [{ place: `${oneWord.text.slice(0, 60)}.xlsx, row 12`, message: texts.explanation }],
    quizzes: [
      anImportedQuiz(
        oneWord.text.slice(0, 120),
        [
          aSingle(oneWord.text, { options, explanation: texts.explanation, source: oneWord.text }),
          aSingle(german.text, {
            options: german.options.map((text, index) => ({ text, correct: index === 0 })),
          }),
        ],
        {
          language: 'de',
          notices: [{ place: 'row 9', message: oneWord.text, question: 0 }],
        },
      ),
    ],
  });
}
