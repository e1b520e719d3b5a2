import type { InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type {
  ModerationCase,
  ModerationStanding,
  Question,
  Quiz,
  QuizSummary,
  Report,
  ReportedPage,
  ReportedQuiz,
} from '@/api/generated/quiz';
import { ProblemError, type Problem } from '@/api/problem';
import { CaseScene } from '@/features/library/moderation/CaseScene';
import { HideDialog } from '@/features/library/moderation/HideDialog';
import { type FoundReported, ModerationScene } from '@/features/library/moderation/ModerationScene';
import { OwnerNotice } from '@/features/library/reports/OwnerNotice';
import { ReportScene } from '@/features/library/reports/ReportScene';
import { moderation } from '@/text/moderation';
import { german, oneWord } from './extremes';

const nothing = () => {};
const AT = '2026-03-08T12:00:00Z';
const LENGTH = 1_000;
const unavailable: Problem = {
  type: 'unavailable',
  title: 'Not available right now; try again shortly',
  status: 503,
};
const words =
  'Question 3 is from page 12 of my book, with its picture. Nobody asked me.\nThe others are fine.';

const hidden: ModerationStanding = { state: 'hidden', at: AT, reason: 'copyright', words };
const appealed: ModerationStanding = {
  ...hidden,
  appeal: 'I have taken page 12 out and drawn a picture of my own.',
  appealedAt: AT,
};
const released: ModerationStanding = { state: 'released', at: AT };

/** What is said against quizzes, and what moderators do about it. */
export function moderationWith(
  questions: readonly Question[],
): Readonly<Record<string, () => ReactNode>> {
  const found = (part: Partial<ModerationCase> = {}): ModerationCase => ({
    quiz: aQuiz(questions, 'Rivers of Europe'),
    reports: [aReport(1), aReport(2, { words: '', reason: 'harmful', version: 2 })],
    acts: [],
    copies: [],
    ...part,
  });
  return {
    report: () => reporting({}),
    'report-busy': () => reporting({ isBusy: true }),
    'report-failed': () => reporting({ problem: unavailable }),
    'report-sent': () => reporting({ isSent: true }),
    'owner-hidden': () => owner(hidden),
    'owner-hidden-no-words': () => owner({ state: 'hidden', at: AT, reason: 'spam' }),
    'owner-hidden-long': () => owner({ ...appealed, words: german.text, appeal: oneWord.text }),
    'owner-appealed': () => owner(appealed),
    'owner-appeal-failed': () => owner(hidden, unavailable),
    'owner-released': () => owner(released),
    moderation: () => list('waiting', [anItem('Rivers of Europe'), asking(), long()]),
    'moderation-40': () =>
      list(
        'waiting',
        Array.from({ length: 40 }, (_, index) => anItem(`Unit ${index + 1}: Volcanoes`)),
        { hasNextPage: true },
      ),
    'moderation-hidden': () =>
      list('hidden', [anItem('Rivers', { standing: hidden, reports: [] })]),
    'moderation-none': () => list('waiting', []),
    'moderation-hidden-none': () => list('hidden', []),
    'moderation-loading': () => list('waiting', [], { data: undefined, isPending: true }),
    'moderation-failed': () => list('waiting', [], failed(unavailable)),
    'moderation-others': () =>
      list('waiting', [], failed({ type: 'forbidden', title: '', status: 403 })),
    case: () => judging(found()),
    'case-hidden': () =>
      judging(
        found({
          standing: hidden,
          reports: [aReport(1, { open: false })],
          acts: [{ act: 'hide', reason: 'copyright', words, at: AT, moderator: 'May' }],
        }),
      ),
    'case-appealed': () => judging(found({ standing: appealed, reports: [], acts: [] })),
    'case-note': () => opened(judging(found()), moderation.addNote),
    'case-long': () =>
      judging(
        found({
          quiz: aQuiz(questions, oneWord.text.slice(0, 120)),
          reports: [
            aReport(1, { words: german.text, reporter: oneWord.text.slice(0, 40) }),
            aReport(2, { words: oneWord.text, open: false }),
            goneReporter(),
          ],
          copies: [aSummary(german.text.slice(0, 120)), aSummary('A copy')],
          acts: [{ act: 'dismiss', words: german.text, at: AT }],
        }),
      ),
    'case-stale': () =>
      judging(found(), { type: 'stale-version', title: 'Somebody has changed it', status: 409 }),
    'case-failed': () => judging(found(), unavailable),
    'case-hide': () => (
      <main data-lights="up">
        <HideDialog wordsLength={LENGTH} onHide={nothing} onClose={nothing} />
      </main>
    ),
  };
}

interface Reporting {
  readonly isBusy?: boolean;
  readonly isSent?: boolean;
  readonly problem?: Problem;
}

function reporting({ isBusy = false, isSent = false, problem }: Reporting): ReactNode {
  return (
    <main data-lights="up">
      <ReportScene
        wordsLength={LENGTH}
        isBusy={isBusy}
        isSent={isSent}
        problem={problem}
        onReport={nothing}
        onClose={nothing}
      />
    </main>
  );
}

function page(content: ReactNode): ReactNode {
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '76rem', margin: '0 auto' }}>
      {content}
    </main>
  );
}

function owner(standing: ModerationStanding, problem?: Problem): ReactNode {
  return page(
    <>
      <h1>Rivers of Europe</h1>
      <OwnerNotice
        standing={standing}
        wordsLength={1_000}
        isBusy={false}
        problem={problem}
        onAppeal={nothing}
      />
    </>,
  );
}

function failed(problem: Problem): object {
  return { data: undefined, isError: true, error: new ProblemError(problem) };
}

function list(
  state: 'waiting' | 'hidden',
  items: readonly ReportedQuiz[],
  part: object = {},
): ReactNode {
  const data: InfiniteData<ReportedPage> = { pages: [{ items: [...items] }], pageParams: [''] };
  return page(
    <ModerationScene
      state={state}
      found={
        {
          data,
          error: null,
          isPending: false,
          isError: false,
          hasNextPage: false,
          isFetchingNextPage: false,
          fetchNextPage: nothing,
          refetch: nothing,
          ...part,
        } as unknown as FoundReported
      }
    />,
  );
}

function judging(found: ModerationCase, problem?: Problem): ReactNode {
  return page(
    <CaseScene
      found={found}
      wordsLength={LENGTH}
      isBusy={false}
      problem={problem}
      onJudge={nothing}
      onReload={nothing}
    />,
  );
}

/** As it is once the button was pressed that has these words. */
function opened(scene: ReactNode, words: string): ReactNode {
  const press = (around: HTMLElement | null) =>
    Array.from(around?.querySelectorAll('button') ?? [])
      .find(({ textContent }) => textContent === words)
      ?.click();
  return <div ref={press}>{scene}</div>;
}

function aSummary(title: string): QuizSummary {
  return {
    id: crypto.randomUUID(),
    ownerId: 'ann',
    title,
    description: '',
    language: 'en',
    visibility: 'public',
    tags: [],
    ownerName: 'Ann',
    editable: false,
    questionCount: 12,
    plays: 3,
    updatedAt: AT,
  };
}

function anItem(title: string, part: Partial<ReportedQuiz> = {}): ReportedQuiz {
  return {
    quiz: aSummary(title),
    version: 2,
    reports: [
      { reason: 'copyright', reports: 3 },
      { reason: 'harmful', reports: 1 },
    ],
    at: AT,
    ...part,
  };
}

const asking = () => anItem('Glaciers', { standing: appealed, reports: [] });
const long = () =>
  anItem(german.text.slice(0, 120), {
    reports: (['copyright', 'insulting', 'harmful', 'personal-data', 'spam', 'other'] as const).map(
      (reason) => ({ reason, reports: 12 }),
    ),
  });

function aReport(number: number, part: Partial<Report> = {}): Report {
  return {
    id: `report-${number}`,
    reason: 'copyright',
    words,
    version: 1,
    at: AT,
    reporter: 'Bob',
    open: true,
    ...part,
  };
}

function goneReporter(): Report {
  const { reporter: _, ...report } = aReport(3, { reason: 'personal-data' });
  return report;
}

function aQuiz(questions: readonly Question[], title: string): Quiz {
  return {
    id: 'quiz',
    ownerId: 'ann',
    ownerName: 'Ann',
    title,
    description: 'Long ones and short ones.',
    language: 'en',
    visibility: 'public',
    tags: [],
    version: 2,
    editable: false,
    licence: 'CC-BY-SA-4.0',
    source: 'Atlas of Rivers',
    sourceUrl: 'https://example.org/atlas',
    questions: [...questions],
  } as unknown as Quiz;
}
