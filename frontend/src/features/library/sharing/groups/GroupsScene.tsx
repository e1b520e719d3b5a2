import { useState } from 'react';
import { Link } from 'wouter';
import type { Groups } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { Loading } from '@/design/Loading';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { groups as text } from '@/text/groups';
import { problemText } from '@/text/problem';
import { NameDialog } from '../../NameDialog';
import { AskForGood } from '../../shelves/AskForGood';
import parts from '../ShareScene.module.css';
import styles from './Groups.module.css';
import type { GroupChange } from './useGroups';

interface GroupsSceneProps {
  /** The account that looks. */
  readonly me: string;
  /** Absent until they are known. */
  readonly groups: Groups | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onRetry: () => void;
  readonly onChange: (change: GroupChange) => void;
}

export function GroupsScene({ me, groups, isBusy, problem, onRetry, onChange }: GroupsSceneProps) {
  const [isNaming, setNaming] = useState(false);
  return (
    <section className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.lead}>{text.lead}</p>
      {groups ? (
        <>
          {problem && <Notice>{problemText(problem)}</Notice>}
          <Own own={groups.own} />
          {groups.own.length >= groups.most ? (
            <Notice mood="calm">{text.full(groups.most)}</Notice>
          ) : (
            <div>
              <Button disabled={isBusy} onClick={() => setNaming(true)}>
                {text.create}
              </Button>
            </div>
          )}
          {groups.joined.length > 0 && (
            <Joined me={me} joined={groups.joined} isBusy={isBusy} onChange={onChange} />
          )}
        </>
      ) : problem ? (
        <EmptyState sign="!" title={text.failed} text={problemText(problem)}>
          <Button onClick={onRetry}>{common.retry}</Button>
        </EmptyState>
      ) : (
        <Loading label={common.loading} />
      )}
      {isNaming && (
        <NameDialog
          title={text.create}
          label={text.name}
          action={text.make}
          onName={(name) => onChange({ type: 'create', name })}
          onClose={() => setNaming(false)}
        />
      )}
    </section>
  );
}

function Own({ own }: Pick<Groups, 'own'>) {
  if (own.length === 0) {
    return <p className={parts.hint}>{text.none}</p>;
  }
  return (
    <section className={parts.part} aria-labelledby="groups-own">
      <h2 id="groups-own">{text.own}</h2>
      <ul className={parts.list}>
        {own.map(({ id, name, people, quizzes }) => (
          <li key={id} className={parts.row}>
            <span className={parts.name}>
              <Link to={`/groups/${id}`}>
                <bdi>{name}</bdi>
              </Link>
              <span className={parts.hint}>{text.facts(people, quizzes)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type JoinedProps = Pick<Groups, 'joined'> & Pick<GroupsSceneProps, 'me' | 'isBusy' | 'onChange'>;

function Joined({ me, joined, isBusy, onChange }: JoinedProps) {
  const [leaving, setLeaving] = useState<Groups['joined'][number]>();
  return (
    <section className={parts.part} aria-labelledby="groups-joined">
      <h2 id="groups-joined">{text.joined}</h2>
      <ul className={parts.list}>
        {joined.map((group) => (
          <li key={group.id} className={parts.row}>
            <span className={parts.name}>
              <bdi>{group.name}</bdi>
              <span className={parts.hint}>{text.of(group.ownerName)}</span>
            </span>
            <div className={parts.doing}>
              <Button
                look="quiet"
                disabled={isBusy}
                aria-label={text.leaveNamed(group.name)}
                onClick={() => setLeaving(group)}
              >
                {text.leave}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {leaving && (
        <AskForGood
          title={text.leaveTitle(leaving.name)}
          text={text.leaveText(leaving.ownerName)}
          action={text.leave}
          onConfirm={() => onChange({ type: 'take-out', group: leaving.id, person: me })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}
