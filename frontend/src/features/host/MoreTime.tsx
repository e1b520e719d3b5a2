import { useState } from 'react';
import { SelectField } from '@/design/Field';
import { host } from '@/text/host';
import styles from './PersonDialog.module.css';
import { type Factor, FACTORS, factorOf, numberOf } from './timeFactor';
import { usePeople } from './usePeople';
import type { RoomActions } from './useRoomActions';

interface MoreTimeProps {
  readonly person: { readonly playerId: string; readonly nickname: string };
  readonly actions: RoomActions;
}

/** How long a player may take for an answer. Folded, since the hall may see this page. */
export function MoreTime({ person, actions }: MoreTimeProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{host.door.moreTime}</summary>
      {isOpen && <Choice person={person} actions={actions} />}
    </details>
  );
}

function Choice({ person: { playerId, nickname }, actions }: MoreTimeProps) {
  const { people } = usePeople(actions.people, nickname, 1);
  const [chosen, setChosen] = useState<Factor>();
  const person = people?.people.find((each) => each.playerId === playerId);
  const known = chosen ?? (person && factorOf(person)) ?? '';
  return (
    <SelectField
      label={host.door.moreTimeFor}
      hint={host.door.moreTimeText}
      value={known}
      onChange={(event) => {
        const factor = FACTORS.find((each) => each === event.target.value);
        if (factor) {
          setChosen(factor);
          actions.time(playerId, factor === 'all' ? 1 : numberOf(factor));
        }
      }}
    >
      {known === '' && <option value="">…</option>}
      {FACTORS.map((factor) => (
        <option key={factor} value={factor}>
          {host.door.timeFactors[factor]}
        </option>
      ))}
    </SelectField>
  );
}
