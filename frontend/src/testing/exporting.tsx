import type { ReactNode } from 'react';
import type { ExportFormat } from '@/api/exports';
import type { ExportLosses, ExportSize, Quiz, Remark } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { DownloadAllScene } from '@/features/library/exports/DownloadAllScene';
import { DownloadScene } from '@/features/library/exports/DownloadScene';
import { formatsFor } from '@/features/library/exports/formats';
import { oneWord } from './extremes';

const nothing = () => {};

/** A quiz that leaves as a file. */
export const exporting: Readonly<Record<string, () => ReactNode>> = {
  'download-looking': () => scene('quizhall', undefined),
  download: () => scene('quizhall', losses(13)),
  'download-less': () => scene('moodle-xml', losses(13, [], remarks(2))),
  'download-lossy': () => scene('kahoot', losses(6, remarks(3), remarks(5))),
  'download-lossy-100': () => scene('kahoot', losses(0, remarks(100))),
  'download-word': () =>
    scene('gift', losses(1, [], [{ place: 'question 1', message: oneWord.text }])),
  'download-reader': () => scene('json', losses(13), false),
  'download-busy': () => scene('quizhall', losses(13), true, true),
  'download-failed': () =>
    scene('quizhall', losses(13), true, false, {
      type: 'unavailable',
      title: 'Not available right now; try again shortly',
      status: 503,
      retryAfterSeconds: 3,
    }),
  'download-all-looking': () => sceneOfAll(undefined),
  'download-all': () => sceneOfAll({ quizzes: 40, questions: 412, files: 37, bytes: 8_120_400 }),
  'download-all-beyond': () =>
    sceneOfAll({ quizzes: 1_000, questions: 12_345, files: 1_000, bytes: 512_345_678 }),
  'download-folder-word': () =>
    sceneOfAll({ quizzes: 1, questions: 1, files: 0, bytes: 2_345 }, oneWord.text.slice(0, 60)),
  'download-folder-empty': () =>
    sceneOfAll({ quizzes: 0, questions: 0, files: 0, bytes: 0 }, 'Biology'),
};

function sceneOfAll(size: ExportSize | undefined, folder?: string): ReactNode {
  const most = { bytes: 10_000_000, files: 50, questions: 2_000, media: 200 };
  return (
    <main data-lights="up">
      <DownloadAllScene
        folder={folder}
        measured={size && { size, most }}
        isBusy={false}
        problem={undefined}
        onDownload={nothing}
        onClose={nothing}
      />
    </main>
  );
}

function scene(
  format: ExportFormat,
  told: ExportLosses | undefined,
  editable = true,
  isBusy = false,
  problem?: Problem,
): ReactNode {
  const quiz = { id: 'quiz', title: 'Moons', version: 1, editable } as unknown as Quiz;
  return (
    <main data-lights="up">
      <DownloadScene
        quiz={quiz}
        formats={formatsFor(quiz)}
        format={format}
        losses={told}
        isBusy={isBusy}
        problem={problem}
        onChoose={nothing}
        onDownload={nothing}
        onClose={nothing}
      />
    </main>
  );
}

function losses(
  questions: number,
  refused: readonly Remark[] = [],
  notices: readonly Remark[] = [],
): ExportLosses {
  return {
    format: 'any',
    fileName: 'Moons.zip',
    questions,
    refused: [...refused],
    notices: [...notices],
  };
}

function remarks(count: number): readonly Remark[] {
  return Array.from({ length: count }, (_, index) => ({
    place: `question ${index + 1}`,
    message:
      index % 2 === 0
        ? 'The question has 140 characters, and Kahoot takes 120.'
        : 'Without the hint, the explanation and the pictures of options. The time limit of 45 seconds becomes 60.',
    question: index,
  }));
}
