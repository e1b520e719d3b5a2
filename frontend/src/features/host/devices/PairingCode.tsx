import { type RefObject, useId } from 'react';
import type { InvitationView } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { useFocusKept } from '@/design/useFocusKept';
import { useRemaining } from '@/live/useRemaining';
import { devices } from '@/text/devices';
import { typed, useJoinAddress } from '../joinAddress';
import { QrCode } from '../QrCode';
import type { RoomActions } from '../useRoomActions';
import styles from './PairingCode.module.css';

interface PairingCodeProps {
  readonly invitation: InvitationView;
  /** When it was heard how long the code is good. */
  readonly at: number;
  /** The room's own code. */
  readonly room: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly actions: RoomActions;
}

/** What a device scans, or its person types, within a minute. */
export function PairingCode({ invitation, at, room, heading, actions }: PairingCodeProps) {
  const { code, role, remainingMs } = invitation;
  const { site } = useJoinAddress();
  const seconds = Math.ceil(useRemaining({ remainingMs, at, running: true }) / 1_000);
  const page = `${site}/${role}/${room}`;
  const isOver = seconds === 0;
  const id = useId();
  useFocusKept(heading, isOver);
  if (isOver) {
    return (
      <section className={styles.over}>
        <h3 ref={heading} tabIndex={-1}>
          {devices.over}
        </h3>
        <Button onClick={() => actions.invite(role)}>{devices.newCode}</Button>
      </section>
    );
  }
  const address = `${page}#${code}`;
  return (
    <section className={styles.code}>
      <h3 ref={heading} tabIndex={-1} aria-describedby={id} className={styles.scan}>
        {devices.scan(devices.roles[role])}
      </h3>
      <QrCode text={address} label={devices.qrLabel(page)} />
      <div className={styles.type}>
        <p>
          {devices.orOpen}{' '}
          <span className={styles.address}>
            {typed(site)}/<wbr />
            {role}/<wbr />
            {room}
          </span>
        </p>
        <p>
          {devices.orType}{' '}
          <strong id={id} className={styles.digits} aria-label={Array.from(code).join(' ')}>
            {code.slice(0, 3)} {code.slice(3)}
          </strong>
        </p>
        <p className={styles.left} role="timer">
          {devices.seconds(seconds)}
        </p>
        <p className={styles.once}>{devices.onceOnly}</p>
        <Button look="quiet" onClick={() => actions.dismiss()}>
          {devices.putAway}
        </Button>
      </div>
    </section>
  );
}
