import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Question, Version, VersionSummary } from '@/api/generated/quiz';
import { Notice } from '@/design/Notice';
import { formOf } from '@/features/editor/form';
import type { Meeting } from '@/features/editor/useMerge';
import { MergeView } from '@/features/editor/versions/MergeView';
import { VersionsScene } from '@/features/editor/versions/VersionsScene';
import { versions } from '@/text/versions';
import { german, oneWord } from './extremes';
import { aSingle } from './imported';

const queries = new QueryClient();
const nothing = () => {};

/** What a quiz was, and what became of it. */
export function versionScenes(all: readonly Question[]): Readonly<Record<string, () => ReactNode>> {
  const before = aVersion(11, { questions: [...all] });
  const [first, second, ...rest] = all;
  const changed = { ...first, text: 'How many moons has Mars?', points: 'double', hint: 'Few.' };
  const questions = [second, changed, aSingle('Which one is nearest?'), ...rest.slice(0, -1)];
  return {
    versions: () =>
      shown({
        shown: aVersion(12, {
          title: 'Moons of all planets',
          licence: 'CC-BY-4.0',
          source: 'Our observatory',
          questions: questions as Question[],
        }),
        against: before,
      }),
    'versions-one': () => shown({ shown: aVersion(1), isAlone: true, items: [summary(1)] }),
    'versions-restored': () =>
      shown(
        { shown: aVersion(12), against: aVersion(3) },
        <Notice mood="good">{versions.restored(3)}</Notice>,
      ),
    merge: () => meeting(aMeeting()),
    'merge-nothing': () => meeting(aMeeting({ title: 'Moons', questions: [larger] }), 'Moons'),
    'merge-long': () =>
      meeting(aMeeting({ title: german.text, savedBy: oneWord.text, questions: [] }), oneWord.text),
    'versions-long': () =>
      shown({
        shown: aVersion(12, { title: oneWord.text, description: german.text }),
        against: aVersion(4, { title: german.text, description: oneWord.text }),
        items: [summary(12, { title: german.text, savedBy: oneWord.text }), summary(4)],
      }),
  };
}

const largest = aSingle('Which one is largest?');
const larger = { ...largest, text: 'Which moon is the largest of all?' };

function aMeeting(part: Partial<Version> = {}): Meeting {
  const theirs = { title: 'Moons and rings', savedBy: 'Bob Birch', questions: [larger], ...part };
  const { savedAt, ...quiz } = aVersion(12, theirs);
  return {
    base: aVersion(11),
    saved: aVersion(12, theirs),
    theirs: { ...quiz, id: 'quiz', updatedAt: savedAt } as unknown as Meeting['theirs'],
  };
}

function meeting(met: Meeting, title = 'All moons'): ReactNode {
  const [question] = formOf({
    ...met.theirs,
    questions: [{ ...largest, text: 'Which one is the largest?', points: 'double' }],
  }).questions;
  const untouched = formOf({ ...met.theirs, ...met.base });
  const mine = title === 'Moons' || !question ? untouched : { ...untouched, questions: [question] };
  return (
    <div data-lights="up">
      <header>
        <h1 className="visually-hidden">Moons</h1>
      </header>
      <MergeView
        meeting={met}
        mine={{ ...mine, title }}
        isSaving={false}
        onSave={nothing}
        onLeave={nothing}
      />
    </div>
  );
}

function summary(version: number, part: Partial<VersionSummary> = {}): VersionSummary {
  return {
    version,
    savedAt: `2026-11-${String(version).padStart(2, '0')}T09:30:00Z`,
    savedBy: 'Ann Beech',
    title: 'Moons',
    questionCount: 12,
    ...part,
  };
}

function aVersion(version: number, part: Partial<Version> = {}): Version {
  return {
    version,
    savedAt: summary(version).savedAt,
    title: 'Moons',
    description: '',
    language: 'en',
    visibility: 'private',
    tags: [],
    questions: [aSingle('Which one is largest?')],
    ...part,
  };
}

type SceneProps = Parameters<typeof VersionsScene>[0];

function shown(part: Partial<SceneProps>, children?: ReactNode): ReactNode {
  const { savedBy: _, ...bySomebody } = summary(10);
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      <QueryClientProvider client={queries}>
        <VersionsScene
          quizId="quiz"
          items={[
            summary(12, { restoredFrom: 3 }),
            summary(11),
            bySomebody,
            ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((version) => summary(version)),
          ]}
          most={50}
          shown={undefined}
          against={undefined}
          isAlone={false}
          isRestoring={false}
          onShow={nothing}
          onAgainst={nothing}
          onRestore={nothing}
          {...part}
        >
          {children}
        </VersionsScene>
      </QueryClientProvider>
    </main>
  );
}
