import type { Person } from '@/api/generated/session';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { formatSeconds } from '@/text/choose';
import { host } from '@/text/host';
import { isolated } from '@/text/isolated';
import styles from './DoorDialog.module.css';

interface PersonRowProps {
  readonly person: Person;
  readonly onAdmit: () => void;
  readonly onApprove: () => void;
  readonly onForgive: () => void;
  readonly onChoose: () => void;
}

/** What is known of a player, in words. */
function toldOf({ state, connection, answered, tookMs }: Person): string[] {
  return [
    state !== 'in' && host.door.states[state],
    (connection === 'away' || connection === 'slow') && host.where[connection],
    answered === false && host.where.unanswered,
    tookMs !== undefined && host.where.answeredAfter(formatSeconds(tookMs)),
  ].filter((words) => words !== false);
}

/** A player in the list of all, with what the host may have to decide. */
export function PersonRow({ person, onAdmit, onApprove, onForgive, onChoose }: PersonRowProps) {
  const { nickname, state } = person;
  const isOut = state === 'may-return' || state === 'barred';
  const told = toldOf(person);
  const of = (action: string) => `${action}: ${isolated(nickname)}`;
  return (
    <li className={styles.person}>
      <span className={classes(styles.name, isOut && styles.out)}>
        <bdi>{nickname}</bdi>
        {told.length > 0 && <small className={styles.state}>{told.join(' · ')}</small>}
      </span>
      {state === 'waiting' && (
        <Button look="secondary" aria-label={of(host.door.admit)} onClick={onAdmit}>
          {host.door.admit}
        </Button>
      )}
      {state === 'unnamed' && (
        <Button look="secondary" aria-label={of(host.door.approve)} onClick={onApprove}>
          {host.door.approve}
        </Button>
      )}
      {state === 'barred' && (
        <Button look="quiet" aria-label={of(host.door.forgive)} onClick={onForgive}>
          {host.door.forgive}
        </Button>
      )}
      {!isOut && (
        <Button
          look="quiet"
          aria-haspopup="dialog"
          aria-label={of(host.door.choose)}
          onClick={onChoose}
        >
          {host.door.choose}
        </Button>
      )}
    </li>
  );
}
