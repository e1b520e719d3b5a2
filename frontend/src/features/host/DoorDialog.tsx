import { useState } from 'react';
import type { Door } from '@/api/generated/wire';
import type { Person } from '@/api/generated/session';
import { Button } from '@/design/Button';
import { Check } from '@/design/Check';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { formatNumber } from '@/text/choose';
import { common } from '@/text/common';
import { host } from '@/text/host';
import styles from './DoorDialog.module.css';
import { PeopleCounts } from './PeopleCounts';
import { MoreTimeLink } from './MoreTimeLink';
import { PersonDialog } from './PersonDialog';
import { PersonRow } from './PersonRow';
import { type Only, usePeople } from './usePeople';
import type { RoomActions } from './useRoomActions';

interface DoorDialogProps {
  /** Who gets in is what matters then, and later who is lost. */
  readonly isInLobby: boolean;
  readonly door: Door | undefined;
  /** Whether players may react. */
  readonly mayReact: boolean;
  readonly actions: RoomActions;
  readonly onClose: () => void;
}

/** Who gets in, and all who are in: to be looked through, let in, renamed and sent away. */
export function DoorDialog({ isInLobby, door, mayReact, actions, onClose }: DoorDialogProps) {
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<Person>();
  const [only, setOnly] = useState<Only>();
  const { people, failure, again } = usePeople(actions.people, words, page, only);
  // Whom to look for may be told no longer, and with it goes the button that would end the search.
  if (only && people && people.counts[only] === undefined) {
    setOnly(undefined);
    setPage(1);
  }
  const after = (act: () => void) => {
    act();
    again();
  };
  const held = (state: Person['state']) =>
    (people?.people ?? []).filter((each) => each.state === state).map(({ playerId }) => playerId);
  const waiting = held('waiting');
  const unnamed = held('unnamed');
  return (
    <Dialog
      title={host.door.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <details className={styles.door} open={isInLobby}>
        <summary>{host.door.whoGetsIn}</summary>
        <Check label={host.door.locked} isChecked={door?.locked === true} onChange={actions.lock} />
        <Check
          label={host.door.waitingRoom}
          isChecked={door?.waitingRoom === true}
          onChange={(waitingRoom) => actions.door({ waitingRoom })}
        />
        <Check
          label={host.door.approveNames}
          isChecked={door?.approveNames === true}
          onChange={(approveNames) => actions.door({ approveNames })}
        />
      </details>
      <Check label={host.door.mayReact} isChecked={mayReact} onChange={actions.letReact} />
      {people && (
        <PeopleCounts
          counts={people.counts}
          only={only}
          onChange={(wanted) => {
            setOnly(wanted);
            setPage(1);
          }}
        />
      )}
      <MoreTimeLink actions={actions} />
      <TextField
        label={host.findPlayer}
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setPage(1);
        }}
      />
      {failure && <Notice>{failure}</Notice>}
      <div className={styles.head}>
        <p role="status">
          {people && host.door.found(formatNumber(people.found), people.found === 1)}
        </p>
        {waiting.length > 1 && (
          <Button look="quiet" onClick={() => after(() => actions.admit(waiting))}>
            {host.door.admitAll(waiting.length)}
          </Button>
        )}
        {unnamed.length > 1 && (
          <Button look="quiet" onClick={() => after(() => actions.approve(unnamed))}>
            {host.door.approveAll(unnamed.length)}
          </Button>
        )}
      </div>
      {/* A list that scrolls can be reached by the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.people} tabIndex={0} aria-label={host.allPlayers}>
        {people?.people.map((person) => (
          <PersonRow
            key={person.playerId}
            person={person}
            onAdmit={() => after(() => actions.admit([person.playerId]))}
            onApprove={() => after(() => actions.approve([person.playerId]))}
            onForgive={() => after(() => actions.kick(person.playerId, true))}
            onChoose={() => setChosen(person)}
          />
        ))}
      </ul>
      {people && people.pages > 1 && (
        <div className={styles.pages}>
          <Button look="quiet" disabled={people.page <= 1} onClick={() => setPage(people.page - 1)}>
            {host.door.pageBefore}
          </Button>
          <span>{host.door.page(people.page, people.pages)}</span>
          <Button
            look="quiet"
            disabled={people.page >= people.pages}
            onClick={() => setPage(people.page + 1)}
          >
            {host.door.pageAfter}
          </Button>
        </div>
      )}
      {chosen && (
        <PersonDialog
          person={chosen}
          isLocked={door?.locked === true}
          actions={actions}
          onClose={() => {
            setChosen(undefined);
            again();
          }}
        />
      )}
    </Dialog>
  );
}
