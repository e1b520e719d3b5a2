import type { Account } from '@/api/generated/auth';
import type { Invitation } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { QuizText } from '@/design/QuizText';
import { common } from '@/text/common';
import { groups } from '@/text/groups';
import { problemText } from '@/text/problem';
import { sharing } from '@/text/sharing';
import styles from './InvitationScene.module.css';

interface InvitationSceneProps {
  readonly hasLink: boolean;
  /** Absent where nobody is signed in. */
  readonly me: Pick<Account, 'displayName'> | undefined;
  readonly invitation: Invitation | undefined;
  readonly problem: Problem | undefined;
  readonly isTaking: boolean;
  readonly onTake: () => void;
  readonly onRetry: () => void;
}

export function InvitationScene(props: InvitationSceneProps) {
  return props.hasLink && props.invitation && !isOver(props.problem) ? (
    <Known {...props} invitation={props.invitation} />
  ) : (
    <>
      <h1 className="visually-hidden">{sharing.pageTitle}</h1>
      <Unknown {...props} />
    </>
  );
}

function isOver(problem: Problem | undefined): boolean {
  return problem?.type.endsWith('no-such-invitation') ?? false;
}

function Unknown({ hasLink, problem, onRetry }: InvitationSceneProps) {
  if (!hasLink) {
    return <Over title={sharing.noLinkTitle} text={sharing.noLinkText} />;
  }
  if (isOver(problem)) {
    return <Over title={sharing.overTitle} text={sharing.overText} />;
  }
  return problem ? (
    <EmptyState sign="!" title={common.failed} text={problemText(problem)}>
      <Button onClick={onRetry}>{common.retry}</Button>
    </EmptyState>
  ) : (
    <Loading label={common.loading} />
  );
}

function Over({ title, text }: { title: string; text: string }) {
  return (
    <EmptyState sign="?" title={title} text={text}>
      <ButtonLink to="/library">{common.catalog}</ButtonLink>
    </EmptyState>
  );
}

/** Where quizzes of others are. */
const SHARED = '/quizzes?shelf=shared';

type KnownProps = InvitationSceneProps & { readonly invitation: Invitation };

function Known({ me, invitation, problem, isTaking, onTake }: KnownProps) {
  const { state, kind, title, ownerName, role, quizId } = invitation;
  const isGroup = kind === 'group';
  const heading = {
    open: isGroup ? groups.invitedTitle(ownerName) : sharing.invitedTitle(ownerName),
    own: sharing.ownTitle,
    taken: isGroup ? groups.takenTitle : sharing.takenTitle,
  }[state];
  const taken = isGroup ? groups.takenText : sharing.takenText;
  const own = isGroup ? groups.ownText : sharing.ownText;
  return (
    <section className={styles.page}>
      <h1 className={styles.heading}>{heading}</h1>
      <p className={styles.quiz}>{isGroup ? <bdi>{title}</bdi> : <QuizText>{title}</QuizText>}</p>
      {state === 'open' ? (
        <>
          <p>{role === undefined ? groups.invitedText : sharing.invitedTo[role]}</p>
          {me && <p className={styles.hint}>{sharing.seenAs(ownerName, me.displayName)}</p>}
        </>
      ) : (
        <p>{state === 'own' ? own : taken}</p>
      )}
      {problem && <Notice>{problemText(problem)}</Notice>}
      <div className={styles.actions}>
        {quizId !== undefined ? (
          <ButtonLink to={`/quizzes/${quizId}`} large>
            {sharing.toQuiz}
          </ButtonLink>
        ) : state !== 'open' ? (
          <ButtonLink to={state === 'own' ? '/groups' : SHARED} large>
            {state === 'own' ? groups.yours : groups.toQuizzes}
          </ButtonLink>
        ) : me ? (
          <Button large disabled={isTaking} onClick={onTake}>
            {isTaking ? sharing.taking : sharing.take}
          </Button>
        ) : (
          <>
            <ButtonLink to="/sign-in?next=/invitation" large>
              {sharing.signInToTake}
            </ButtonLink>
            <ButtonLink to="/register?next=/invitation" look="secondary" large>
              {sharing.register}
            </ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}
