import { useLocation } from 'wouter';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import styles from './EditorNotices.module.css';
import { questionOf } from './hints';
import { type Editor, isStale } from './useEditor';

/** What is to be said about the whole, above the form. */
export function EditorNotices({ writing }: { writing: Editor }) {
  const { restored, shown, problem } = writing;
  const isAboutFields = (problem?.errors?.length ?? 0) > 0;
  const isFailure =
    problem !== undefined && !isAboutFields && !writing.isSaving && !writing.meeting;
  const wrong = Object.keys(shown.wrong).length;
  return (
    <div className={styles.notices}>
      {restored && (
        <Notice mood="calm">
          {restored === 'old' ? editor.restoredOld : editor.restored}
          {writing.meet && restored === 'old' && (
            <Button look="secondary" onClick={writing.meet}>
              {editor.meet}
            </Button>
          )}
          <Button look="secondary" onClick={writing.discard}>
            {editor.discard}
          </Button>
        </Notice>
      )}
      <DraftTrouble writing={writing} told={isFailure ? problemText(problem) : undefined} />
      <Missing writing={writing} />
      {writing.isTried && wrong > 0 && <Notice>{editor.problems(wrong)}</Notice>}
      {isFailure && <Failure writing={writing} />}
    </div>
  );
}

interface DraftTroubleProps {
  readonly writing: Editor;
  /** What is said of saving the quiz, and not to be said of its draft once more. */
  readonly told: string | undefined;
}

/** What keeps the server from having what was written. */
function DraftTrouble({ writing: { draft, isDirty }, told }: DraftTroubleProps) {
  if (!isDirty) {
    return null;
  }
  if (draft.sign === 'elsewhere') {
    return (
      <Notice>
        {editor.draftElsewhere}
        <Button look="secondary" onClick={draft.giveWay}>
          {editor.takeTheirs}
        </Button>
        <Button look="secondary" onClick={() => void draft.takeOver()}>
          {editor.keepMine}
        </Button>
      </Notice>
    );
  }
  if (draft.sign !== 'refused' || !draft.problem || draft.problem.status === 401) {
    return null;
  }
  const text = problemText(draft.problem);
  return text === told ? null : <Notice mood="calm">{text}</Notice>;
}

const MOST = 5;

/** The way to what is still to be written before the quiz can be saved. */
function Missing({ writing }: { writing: Editor }) {
  const missing = Object.entries(writing.shown.missing);
  if (missing.length === 0) {
    return null;
  }
  return (
    <Notice mood="calm">
      <div className={styles.missing}>
        <p>{writing.draft.sign === 'kept' ? editor.incompleteKept : editor.incomplete}</p>
        <ul className={styles.list}>
          {missing.slice(0, MOST).map(([field, hint]) => (
            <li key={field}>
              <button type="button" className={styles.field} onClick={() => writing.goTo(field)}>
                {nameOf(field, hint)}
              </button>
            </li>
          ))}
          {missing.length > MOST && <li>{editor.moreMissing(missing.length - MOST)}</li>}
        </ul>
      </div>
    </Notice>
  );
}

function nameOf(field: string, hint: string): string {
  const index = questionOf(field);
  return index === undefined ? hint : `${editor.question(index + 1)}: ${hint}`;
}

function Failure({ writing: { problem, draft, meet } }: { writing: Editor }) {
  const [pathname] = useLocation();
  if (!problem) {
    return null;
  }
  if (problem.status === 401) {
    return (
      <Notice>
        {editor.signedOut}
        {draft.isKeptHere && (
          <ButtonLink to={`/sign-in?next=${pathname}`} look="secondary">
            {editor.signIn}
          </ButtonLink>
        )}
      </Notice>
    );
  }
  return isStale(problem) ? (
    <Notice>
      {editor.stale}
      {meet && (
        <Button look="secondary" onClick={meet}>
          {editor.meet}
        </Button>
      )}
    </Notice>
  ) : (
    <Notice>{problemText(problem)}</Notice>
  );
}
