import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { readAnew } from '@/api/readAnew';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { library } from '@/text/library';
import { problemText } from '@/text/problem';
import { restoring } from './shelves/changes';
import { type DraftEntry, dropDraft, keptDrafts } from '@/user/drafts';
import styles from './Drafts.module.css';

interface DraftsProps {
  /** Id of the account. */
  readonly owner: string;
  /** Only what was changed in this quiz. */
  readonly quizId?: string;
}

const MOST = 100;

/** What was written and not saved yet, on whatever device. */
export function Drafts({ owner, quizId }: DraftsProps) {
  const queries = useQueryClient();
  const [here, setHere] = useState(() => keptDrafts(owner));
  const [problem, setProblem] = useState<unknown>();
  const there = useQuery({
    queryKey: ['drafts', owner],
    queryFn: () => answered(quizzes.GET('/drafts', { params: { query: { limit: MOST } } })),
    refetchOnMount: 'always',
  });
  const drafts = entries(here, there.data?.items ?? []).filter(
    (draft) => quizId === undefined || draft.quizId === quizId,
  );

  async function discard({ id }: DraftEntry) {
    dropDraft(owner, id);
    setHere(keptDrafts(owner));
    try {
      if (there.data?.items.some((draft) => draft.id === id) !== false) {
        await answered(quizzes.DELETE('/drafts/{id}', { params: { path: { id } } }));
      }
    } catch (error) {
      if (problemOf(error).status !== 404) {
        setProblem(error);
      }
    }
    await queries.invalidateQueries({ queryKey: ['drafts'] });
  }

  async function restore({ id, title }: DraftEntry) {
    try {
      await restoring([{ id, title }]).change();
    } catch (error) {
      setProblem(error);
    }
    await readAnew(queries, 'quizzes', 'drafts');
  }

  const binned = new Set(there.data?.items.flatMap((draft) => (draft.binned ? [draft.id] : [])));
  return (
    <>
      {drafts.map((draft) => (
        <Notice key={draft.id} mood="calm">
          <span className={styles.what}>
            {quizId === undefined ? (
              <>
                <Title draft={draft} />{' '}
                {draft.quizId === undefined
                  ? library.newDraft
                  : binned.has(draft.id)
                    ? library.binnedDraft
                    : library.changedDraft}
              </>
            ) : (
              library.changedHere
            )}
            {here.includes(draft) && ` ${library.onlyHere}`}
          </span>
          <span className={styles.actions}>
            {binned.has(draft.id) ? (
              <Button onClick={() => void restore(draft)}>{library.restoreForDraft}</Button>
            ) : (
              <ButtonLink
                to={
                  draft.quizId ? `/quizzes/${draft.quizId}/edit` : `/quizzes/new?draft=${draft.id}`
                }
              >
                {library.goOnWriting}
              </ButtonLink>
            )}
            <Button look="quiet" onClick={() => void discard(draft)}>
              {library.discardDraft}
            </Button>
          </span>
        </Notice>
      ))}
      {problem !== undefined && <Notice>{problemText(problemOf(problem))}</Notice>}
    </>
  );
}

/** Of what both have, this browser has the newer state. */
function entries(here: readonly DraftEntry[], there: readonly DraftEntry[]): readonly DraftEntry[] {
  const ids = new Set(here.map(({ id }) => id));
  return [...here, ...there.filter(({ id }) => !ids.has(id))];
}

function Title({ draft: { title, language } }: { draft: DraftEntry }) {
  return title.trim() === '' ? (
    <strong>{library.untitledDraft}</strong>
  ) : (
    <QuizLanguage value={language}>
      <QuizText as="strong">{title.trim()}</QuizText>
    </QuizLanguage>
  );
}
