import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { QuizSummary, Shelf as ShelfName, ShelvedQuiz } from '@/api/generated/quiz';
import { ProblemError } from '@/api/problem';
import type { ToastMessage } from '@/design/Toast';
import { NoneYet } from '@/features/library/MyQuizzesPage';
import { type FoundShelf, LibraryScene } from '@/features/library/shelves/LibraryScene';
import type { Spot } from '@/features/library/shelves/shelf';
import type { Shelving } from '@/features/library/shelves/useShelving';
import { german, oneWord } from './extremes';

const nothing = () => {};
const DAY_MS = 24 * 60 * 60 * 1_000;

export const noShelving: Shelving = {
  message: undefined,
  isBusy: false,
  bin: nothing,
  restore: nothing,
  archive: nothing,
  unarchive: nothing,
  like: nothing,
  unlike: nothing,
  duplicate: nothing,
  leave: nothing,
  accept: nothing,
  decline: nothing,
  move: nothing,
  makeFolder: nothing,
  renameFolder: nothing,
  deleteFolder: nothing,
  deleteForGood: nothing,
  emptyBin: nothing,
  closeMessage: nothing,
};

export function aShelvedQuiz(title: string, part: Partial<ShelvedQuiz> = {}): ShelvedQuiz {
  return {
    favourite: false,
    archived: false,
    ...part,
    quiz: {
      id: crypto.randomUUID(),
      ownerId: 'me',
      title,
      description: 'What everybody has heard of, and what nobody remembers.',
      language: 'en',
      visibility: 'private',
      tags: ['geography', 'year 7'],
      ownerName: 'Ann',
      editable: true,
      questionCount: 12,
      plays: 3,
      updatedAt: '2026-01-01T00:00:00Z',
      ...part.quiz,
    },
  };
}

export function foundOnShelf(items: readonly ShelvedQuiz[], part: object = {}): FoundShelf {
  return {
    data: { pages: [{ items: [...items] }], pageParams: [''] },
    error: null,
    isPending: false,
    isError: false,
    hasNextPage: false,
    isFetchingNextPage: false,
    fetchNextPage: nothing,
    refetch: nothing,
    ...part,
  } as unknown as FoundShelf;
}

const few = ['Rivers of Europe', 'Capitals', 'The human body'].map((title) => aShelvedQuiz(title));
const many = Array.from({ length: 40 }, (_, index) => aShelvedQuiz(`Unit ${index + 1}: Volcanoes`));
const long = [german.text, oneWord.text].map((title) => aShelvedQuiz(title.slice(0, 120)));
const binned = (days: number) => ({ goneAt: new Date(Date.now() + days * DAY_MS).toISOString() });

/** How somebody's quizzes are kept. */
export const shelfScenes: Readonly<Record<string, () => ReactNode>> = {
  shelf: () => scene('own', foundOnShelf(few)),
  'shelf-40': () => scene('own', foundOnShelf(many, { hasNextPage: true })),
  'shelf-long': () => scene('own', foundOnShelf(long)),
  'shelf-none': () => scene('own', foundOnShelf([])),
  'shelf-undo': () =>
    scene('own', foundOnShelf(few), {
      text: 'A quiz is in the bin.',
      action: { label: 'Undo', onAct: nothing },
    }),
  'shelf-loading': () => scene('own', foundOnShelf([], { data: undefined, isPending: true })),
  'shelf-failed': () =>
    scene(
      'own',
      foundOnShelf([], {
        data: undefined,
        isError: true,
        error: new ProblemError({ type: 'unreachable', title: '', status: 0 }),
      }),
    ),
  'shelf-archive-empty': () => scene('archive', foundOnShelf([])),
  'shelf-bin': () =>
    scene(
      'bin',
      foundOnShelf([
        aShelvedQuiz('Old exam', binned(29.5)),
        aShelvedQuiz('Older exam', binned(1.5)),
        aShelvedQuiz('Oldest exam', binned(0.2)),
      ]),
    ),
  'shelf-favourites': () =>
    scene(
      'favourites',
      foundOnShelf([
        aShelvedQuiz('Rivers of Europe', { favourite: true }),
        aShelvedQuiz('Of somebody else', {
          favourite: true,
          quiz: { editable: false, visibility: 'public', ownerName: 'Bob' } as QuizSummary,
        }),
      ]),
    ),
  'shelf-favourites-empty': () => scene('favourites', foundOnShelf([])),
  'shelf-recent-empty': () => scene('recent', foundOnShelf([])),
  'shelf-shared': () =>
    scene(
      'shared',
      foundOnShelf(
        (['view', 'play', 'edit'] as const).map((role) =>
          aShelvedQuiz(`For ${role}ing`, {
            quiz: {
              editable: role === 'edit',
              role,
              ownerName: 'Maximilian-Alexander von Hohenstein',
            } as QuizSummary,
          }),
        ),
      ),
    ),
  'shelf-offered': () =>
    scene(
      'shared',
      foundOnShelf(
        ['Rivers of Europe', german.text.slice(0, 120), 'Only shared'].map((title, index) =>
          aShelvedQuiz(title, {
            ...(index < 2 && { offeredUntil: '2026-12-14T12:00:00Z' }),
            quiz: {
              title,
              role: 'edit',
              ownerName: index === 0 ? 'Ann' : 'Maximilian-Alexander von Hohenstein',
            } as QuizSummary,
          }),
        ),
      ),
    ),
  'shelf-offers-elsewhere': () => scene('own', foundOnShelf(few), undefined, 2),
  'shelf-shared-empty': () => scene('shared', foundOnShelf([])),
  'shelf-folder': () => scene('folder-1', foundOnShelf(few)),
  'shelf-folder-empty': () => scene('folder-3', foundOnShelf([])),
  'shelf-bin-empty': () => scene('bin', foundOnShelf([])),
};

const queries = new QueryClient();

function scene(name: string, found: FoundShelf, message?: ToastMessage, offered = 0): ReactNode {
  const folders = ['Biology', german.text.slice(0, 60), 'Year 7', oneWord.text.slice(0, 60)];
  const spot: Spot = name.startsWith('folder')
    ? { kind: 'folder', id: name }
    : { kind: 'shelf', shelf: name as ShelfName };
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <QueryClientProvider client={queries}>
        <h1>My quizzes</h1>
        <LibraryScene
          spot={spot}
          counts={{
            own: 128,
            favourites: 12,
            recent: 30,
            shared: 4,
            offered,
            archive: 7,
            bin: 3,
            folders: folders.map((folder, index) => ({
              id: `folder-${index}`,
              name: folder,
              quizzes: index * 7,
            })),
          }}
          found={found}
          shelving={{ ...noShelving, message }}
          noneYet={<NoneYet />}
        />
      </QueryClientProvider>
    </main>
  );
}
