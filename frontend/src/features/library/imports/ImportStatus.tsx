import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Remark } from '@/api/generated/quiz';
import type { Brought } from '@/api/imports';
import { type Problem, UNREACHABLE } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { imports } from '@/text/imports';
import { problemText } from '@/text/problem';
import styles from './ImportStatus.module.css';
import { Remarks } from './Remarks';
import type { Importing } from './useImporting';

interface ImportStatusProps {
  readonly importing: Importing;
  /** Where it is said what can be read, where that is another page. */
  readonly helpAt?: string;
}

/** What became of what was brought so far; what went well is a page of its own. */
export function ImportStatus({ importing, helpAt }: ImportStatusProps) {
  return (
    <>
      <Sending importing={importing} />
      <Failure importing={importing} {...(helpAt && { helpAt })} />
    </>
  );
}

/** The place is always there, so that what comes into it is spoken. */
function Sending({ importing: { state, callBack } }: { importing: Importing }) {
  const isUnderWay = state.name === 'on-its-way';
  const isRead = isUnderWay && state.sent >= 1;
  return (
    <>
      <p role="status" className={isUnderWay ? styles.what : 'visually-hidden'}>
        {isUnderWay && (isRead ? imports.reading : imports.sending)(nameOf(state.brought))}
      </p>
      {isUnderWay && (
        <div className={styles.progress}>
          {/* Without a value it only says that something is being done. */}
          <progress aria-label={imports.sent} {...(!isRead && { value: state.sent })} />
          <Button look="secondary" onClick={callBack}>
            {common.cancel}
          </Button>
        </div>
      )}
    </>
  );
}

function Failure({ importing: { state, bring }, helpAt }: ImportStatusProps) {
  if (state.name === 'folder') {
    return <Notice>{imports.folder}</Notice>;
  }
  if (state.name !== 'failed') {
    return null;
  }
  const { brought, problem } = state;
  return (
    <Notice>
      <div className={styles.why}>
        {problem.type !== UNREACHABLE && <strong>{imports.notTaken(nameOf(brought))}</strong>}
        <span>{reasonOf(problem)}</span>
        <Remarks remarks={remarksIn(problem)} />
      </div>
      {actionAfter(problem, () => bring(brought), helpAt)}
    </Notice>
  );
}

function actionAfter(problem: Problem, again: () => void, helpAt: string | undefined): ReactNode {
  switch (problem.status) {
    case 401:
      return (
        <ButtonLink to="/sign-in?next=/import" look="secondary">
          {imports.signIn}
        </ButtonLink>
      );
    case 413:
    case 415:
    case 422:
      return helpAt && <Link to={helpAt}>{imports.whatCanBeRead}</Link>;
    default:
      return (
        <Button look="secondary" onClick={again}>
          {imports.again}
        </Button>
      );
  }
}

/** By their places in the file; the form that it came in is no place of it. */
function remarksIn({ errors = [] }: Problem): readonly Remark[] {
  return errors.map(({ field, message }) => ({ place: field === 'file' ? '' : field, message }));
}

function reasonOf(problem: Problem): string {
  switch (problem.status) {
    case 401:
      return imports.signedOut;
    case 413:
      return problem.detail ?? imports.tooLarge;
    default:
      return problem.type === UNREACHABLE ? imports.unreachable : problemText(problem);
  }
}

function nameOf({ files, text }: Brought): string {
  return text === undefined ? imports.files((files ?? []).map(({ name }) => name)) : imports.text;
}
