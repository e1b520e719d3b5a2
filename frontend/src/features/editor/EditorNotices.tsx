import { useLocation } from 'wouter';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { editor } from '@/text/editor';
import { problemText } from '@/text/problem';
import styles from './EditorNotices.module.css';
import { questionOf } from './hints';
import type { Editor } from './useEditor';

/** What is to be said about the whole, above the form. */
export function EditorNotices({ writing }: { writing: Editor }) {
  const { restored, shown, problem } = writing;
  const isAboutFields = (problem?.errors?.length ?? 0) > 0;
  const wrong = Object.keys(shown.wrong).length;
  return (
    <div className={styles.notices}>
      {restored && (
        <Notice mood="calm">
          {restored === 'old' ? editor.restoredOld : editor.restored}
          <Button look="secondary" onClick={writing.discard}>
            {editor.discard}
          </Button>
        </Notice>
      )}
      <Missing writing={writing} />
      {writing.isTried && wrong > 0 && <Notice>{editor.problems(wrong)}</Notice>}
      {problem && !isAboutFields && !writing.isSaving && <Failure writing={writing} />}
    </div>
  );
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
        <p>{writing.isKept ? editor.incompleteKept : editor.incomplete}</p>
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

function Failure({ writing: { problem, isKept } }: { writing: Editor }) {
  const [pathname] = useLocation();
  if (!problem) {
    return null;
  }
  if (problem.status === 401) {
    return (
      <Notice>
        {editor.signedOut}
        {isKept && (
          <ButtonLink to={`/sign-in?next=${pathname}`} look="secondary">
            {editor.signIn}
          </ButtonLink>
        )}
      </Notice>
    );
  }
  return (
    <Notice>{problem.type.endsWith('stale-version') ? editor.stale : problemText(problem)}</Notice>
  );
}
