import { useState } from 'react';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { QuizLanguage, QuizText } from '@/design/QuizText';
import { library } from '@/text/library';
import { type DraftEntry, dropDraft, keptDrafts } from '@/user/drafts';
import styles from './Drafts.module.css';

interface DraftsProps {
  /** Id of the account. */
  readonly owner: string;
  /** Only what was changed in this quiz. */
  readonly quizId?: string;
}

/** What was written in this browser and not saved yet. */
export function Drafts({ owner, quizId }: DraftsProps) {
  const [drafts, setDrafts] = useState(() =>
    keptDrafts(owner).filter((draft) => quizId === undefined || draft.quizId === quizId),
  );

  function discard(draft: DraftEntry) {
    dropDraft(owner, draft.quizId);
    setDrafts(drafts.filter((other) => other !== draft));
  }

  return drafts.map((draft) => (
    <Notice key={draft.quizId ?? ''} mood="calm">
      <span className={styles.what}>
        {quizId === undefined ? (
          <>
            <Title draft={draft} />{' '}
            {draft.quizId === undefined ? library.newDraft : library.changedDraft}
          </>
        ) : (
          library.changedHere
        )}
      </span>
      <span className={styles.actions}>
        <ButtonLink to={draft.quizId ? `/quizzes/${draft.quizId}/edit` : '/quizzes/new'}>
          {library.goOnWriting}
        </ButtonLink>
        <Button look="quiet" onClick={() => discard(draft)}>
          {library.discardDraft}
        </Button>
      </span>
    </Notice>
  ));
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
