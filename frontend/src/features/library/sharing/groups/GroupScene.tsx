import { useState } from 'react';
import type { Group } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button, ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { groups as text } from '@/text/groups';
import { problemText } from '@/text/problem';
import { sharing } from '@/text/sharing';
import { NameDialog } from '../../NameDialog';
import { AskForGood } from '../../shelves/AskForGood';
import { type MadeLink, NewLink, OpenLinks } from '../links';
import parts from '../ShareScene.module.css';
import styles from './Groups.module.css';
import type { GroupChange } from './useGroups';

interface GroupSceneProps {
  /** Absent until it is known. */
  readonly group: Group | undefined;
  readonly made: MadeLink | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onRetry: () => void;
  readonly onChange: (change: GroupChange) => void;
}

/** Who is in a group, and who is invited to it. */
export function GroupScene(props: GroupSceneProps) {
  const { group, problem, onRetry } = props;
  if (group) {
    return <Known {...props} group={group} />;
  }
  return (
    <section className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      {problem ? (
        <EmptyState sign="!" title={text.failed} text={problemText(problem)}>
          <Button onClick={onRetry}>{common.retry}</Button>
          <ButtonLink to="/groups" look="secondary">
            {text.back}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Loading label={common.loading} />
      )}
    </section>
  );
}

type KnownProps = GroupSceneProps & { readonly group: Group };

function Known({ group, made, isBusy, problem, onChange }: KnownProps) {
  const [asked, setAsked] = useState<'rename' | 'delete'>();
  const { id, name, people, invitations, most } = group;
  const close = () => setAsked(undefined);
  return (
    <section className={styles.page}>
      <h1 className={styles.title}>
        <bdi>{name}</bdi>
      </h1>
      <div className={styles.actions}>
        <ButtonLink to="/groups" look="quiet">
          {text.back}
        </ButtonLink>
        <Button look="quiet" onClick={() => setAsked('rename')}>
          {text.rename}
        </Button>
        <Button look="quiet" onClick={() => setAsked('delete')}>
          {text.delete}
        </Button>
      </div>
      {problem && <Notice>{problemText(problem)}</Notice>}
      <div className={parts.part}>
        {people.length + invitations.length >= most ? (
          <Notice mood="calm">{sharing.full(most)}</Notice>
        ) : (
          <>
            <div>
              <Button disabled={isBusy} onClick={() => onChange({ type: 'invite', group: id })}>
                {text.invite}
              </Button>
            </div>
            <p className={parts.hint}>{text.inviteHint}</p>
          </>
        )}
      </div>
      {made && <NewLink key={made.address} made={made} />}
      <People group={group} isBusy={isBusy} onChange={onChange} />
      <OpenLinks
        heading="h2"
        invitations={invitations}
        isBusy={isBusy}
        onWithdraw={(invitation) => onChange({ type: 'withdraw', group: id, invitation })}
      />
      {asked === 'rename' && (
        <NameDialog
          title={text.rename}
          label={text.name}
          action={text.rename}
          name={name}
          onName={(other) => onChange({ type: 'rename', group: id, name: other })}
          onClose={close}
        />
      )}
      {asked === 'delete' && (
        <AskForGood
          title={text.deleteTitle(name)}
          text={text.deleteText}
          action={text.delete}
          onConfirm={() => onChange({ type: 'delete', group: id })}
          onClose={close}
        />
      )}
    </section>
  );
}

function People({ group, isBusy, onChange }: Pick<KnownProps, 'group' | 'isBusy' | 'onChange'>) {
  const [leaving, setLeaving] = useState<Group['people'][number]>();
  if (group.people.length === 0) {
    return <p className={parts.hint}>{text.nobody}</p>;
  }
  return (
    <section className={parts.part} aria-labelledby="group-people">
      <h2 id="group-people">{text.peopleIn(group.people.length)}</h2>
      <ul className={parts.list}>
        {group.people.map((person) => (
          <li key={person.id} className={parts.row}>
            <span className={parts.name}>
              <bdi>{person.name}</bdi>
            </span>
            <div className={parts.doing}>
              <Button
                look="quiet"
                disabled={isBusy}
                aria-label={sharing.takeOutNamed(person.name)}
                onClick={() => setLeaving(person)}
              >
                {sharing.takeOut}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {leaving && (
        <AskForGood
          title={sharing.takeOutTitle(leaving.name)}
          text={text.takeOutText}
          action={sharing.takeOut}
          onConfirm={() => onChange({ type: 'take-out', group: group.id, person: leaving.id })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}
