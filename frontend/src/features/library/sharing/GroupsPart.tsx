import { useState } from 'react';
import { Link } from 'wouter';
import type { ShareRole } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { SelectField } from '@/design/Field';
import { groups as text } from '@/text/groups';
import { sharing as words } from '@/text/sharing';
import { Roles } from './Roles';
import type { OwnGroup, PartProps } from './ShareScene';
import styles from './ShareScene.module.css';

type GroupsPartProps = PartProps & { readonly own: readonly OwnGroup[] };

/** The groups that have a quiz, and those that it may be given to. */
export function GroupsPart({ sharing, own, isBusy, onChange }: GroupsPartProps) {
  const others = own.filter(({ id }) => sharing.groups.every((group) => group.id !== id));
  return (
    <section className={styles.part} aria-labelledby="share-groups">
      <h3 id="share-groups">{sharing.groups.length > 0 ? text.given : text.give}</h3>
      {sharing.groups.length > 0 && (
        <ul className={styles.list}>
          {sharing.groups.map(({ id, name, role, people }) => (
            <li key={id} className={styles.row}>
              <span className={styles.name}>
                <bdi>{name}</bdi>
                <span className={styles.hint}>{text.peopleCount(people)}</span>
              </span>
              <div className={styles.doing}>
                <SelectField
                  label={text.roleOf(name)}
                  labelHidden
                  value={role}
                  disabled={isBusy}
                  onChange={(event) =>
                    onChange({ type: 'give', group: id, role: event.target.value as ShareRole })
                  }
                >
                  <Roles words={words.may} />
                </SelectField>
                <Button
                  look="quiet"
                  disabled={isBusy}
                  aria-label={text.takeAwayNamed(name)}
                  onClick={() => onChange({ type: 'take-away', group: id })}
                >
                  {text.takeAway}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <Giving others={others} isBusy={isBusy} onChange={onChange} />}
      <p className={styles.hint}>
        {own.length === 0 && `${text.none} `}
        <Link to="/groups">{text.yours}</Link>
      </p>
    </section>
  );
}

type GivingProps = Pick<GroupsPartProps, 'isBusy' | 'onChange'> & {
  readonly others: readonly OwnGroup[];
};

function Giving({ others, isBusy, onChange }: GivingProps) {
  const [chosen, setChosen] = useState<string>();
  const [role, setRole] = useState<ShareRole>('view');
  const group = others.find(({ id }) => id === chosen) ?? others[0];
  return (
    <div className={styles.giving}>
      <SelectField
        label={text.group}
        value={group?.id}
        onChange={(event) => setChosen(event.target.value)}
      >
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.mayDo}
        value={role}
        onChange={(event) => setRole(event.target.value as ShareRole)}
      >
        <Roles words={words.roles} />
      </SelectField>
      <Button
        look="secondary"
        disabled={isBusy}
        onClick={() => group && onChange({ type: 'give', group: group.id, role })}
      >
        {text.giving}
      </Button>
    </div>
  );
}
