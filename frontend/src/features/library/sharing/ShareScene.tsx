import { useState } from 'react';
import type { Groups, ShareRole, Sharing } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { SelectField } from '@/design/Field';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { problemText } from '@/text/problem';
import { sharing as text } from '@/text/sharing';
import { AskForGood } from '../shelves/AskForGood';
import { GroupsPart } from './GroupsPart';
import { HandoverPart } from './HandoverPart';
import { type MadeLink, NewLink, OpenLinks } from './links';
import { Roles } from './Roles';
import styles from './ShareScene.module.css';
import type { SharingChange } from './useSharing';

export type OwnGroup = Groups['own'][number];

interface ShareSceneProps {
  readonly title: string;
  /** Absent until it is known. */
  readonly sharing: Sharing | undefined;
  /** The owner's. */
  readonly groups: readonly OwnGroup[];
  readonly made: MadeLink | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onRetry: (() => void) | undefined;
  readonly onChange: (change: SharingChange) => void;
  readonly onClose: () => void;
}

export function ShareScene(props: ShareSceneProps) {
  const { title, sharing, problem, onRetry, onClose } = props;
  return (
    <Dialog
      title={text.title(title)}
      onClose={onClose}
      actions={
        <>
          {onRetry && (
            <Button look="secondary" onClick={onRetry}>
              {common.retry}
            </Button>
          )}
          <Button onClick={onClose}>{common.close}</Button>
        </>
      }
    >
      <div className={styles.parts}>
        {problem && <Notice>{problemText(problem)}</Notice>}
        {sharing ? (
          <Known {...props} sharing={sharing} />
        ) : (
          !problem && <Loading label={common.loading} />
        )}
      </div>
    </Dialog>
  );
}

type KnownProps = ShareSceneProps & { readonly sharing: Sharing };

function Known({ sharing, groups, made, isBusy, onChange }: KnownProps) {
  const isFull = sharing.people.length + sharing.invitations.length >= sharing.most;
  return (
    <>
      {isFull ? (
        <Notice mood="calm">{text.full(sharing.most)}</Notice>
      ) : (
        <Inviting isBusy={isBusy} onChange={onChange} />
      )}
      {made && <NewLink key={made.address} made={made} />}
      <People sharing={sharing} isBusy={isBusy} onChange={onChange} />
      <GroupsPart sharing={sharing} own={groups} isBusy={isBusy} onChange={onChange} />
      <OpenLinks
        invitations={sharing.invitations}
        isBusy={isBusy}
        onWithdraw={(invitation) => onChange({ type: 'withdraw', invitation })}
      />
      <HandoverPart sharing={sharing} isBusy={isBusy} onChange={onChange} />
    </>
  );
}

export type PartProps = Pick<KnownProps, 'sharing' | 'isBusy' | 'onChange'>;

function Inviting({ isBusy, onChange }: Omit<PartProps, 'sharing'>) {
  const [role, setRole] = useState<ShareRole>('view');
  return (
    <section className={styles.part} aria-labelledby="share-invite">
      <h3 id="share-invite">{text.inviteTitle}</h3>
      <div className={styles.inviting}>
        <SelectField
          label={text.mayDo}
          value={role}
          onChange={(event) => setRole(event.target.value as ShareRole)}
        >
          <Roles words={text.roles} />
        </SelectField>
        <Button
          look="secondary"
          disabled={isBusy}
          onClick={() => onChange({ type: 'invite', role })}
        >
          {isBusy ? text.making : text.makeLink}
        </Button>
      </div>
      <p className={styles.hint}>{text.inviteHint}</p>
    </section>
  );
}

function People({ sharing: { people }, isBusy, onChange }: PartProps) {
  const [leaving, setLeaving] = useState<Sharing['people'][number]>();
  if (people.length === 0) {
    return <p className={styles.hint}>{text.nobody}</p>;
  }
  return (
    <section className={styles.part} aria-labelledby="share-people">
      <h3 id="share-people">{text.people(people.length)}</h3>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={person.id} className={styles.row}>
            <span className={styles.name}>
              <bdi>{person.name}</bdi>
            </span>
            <div className={styles.doing}>
              <SelectField
                label={text.roleOf(person.name)}
                labelHidden
                value={person.role}
                disabled={isBusy}
                onChange={(event) =>
                  onChange({
                    type: 'role',
                    person: person.id,
                    role: event.target.value as ShareRole,
                  })
                }
              >
                <Roles words={text.may} />
              </SelectField>
              <Button
                look="quiet"
                disabled={isBusy}
                aria-label={text.takeOutNamed(person.name)}
                onClick={() => setLeaving(person)}
              >
                {text.takeOut}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {leaving && (
        <AskForGood
          title={text.takeOutTitle(leaving.name)}
          text={text.takeOutText}
          action={text.takeOut}
          onConfirm={() => onChange({ type: 'take-out', person: leaving.id })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}
