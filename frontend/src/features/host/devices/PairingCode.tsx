import type { InvitationView } from '@/api/generated/wire';
import { Button } from '@/design/Button';
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
  readonly actions: RoomActions;
}

/** What a device scans, or its person types, within a minute. */
export function PairingCode({ invitation, at, room, actions }: PairingCodeProps) {
  const { code, role, remainingMs } = invitation;
  const { site } = useJoinAddress();
  const seconds = Math.ceil(useRemaining({ remainingMs, at, running: true }) / 1_000);
  const page = `${site}/${role}/${room}`;
  if (seconds === 0) {
    return (
      <section className={styles.over}>
        <p>{devices.over}</p>
        <Button onClick={() => actions.invite(role)}>{devices.newCode}</Button>
      </section>
    );
  }
  const address = `${page}#${code}`;
  return (
    <section className={styles.code}>
      <p className={styles.scan}>{devices.scan(devices.roles[role])}</p>
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
          <strong className={styles.digits} aria-label={Array.from(code).join(' ')}>
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
