import { useRef, useState } from 'react';
import type { KnockView, SeatView } from '@/api/generated/wire';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { useFocusKept } from '@/design/useFocusKept';
import { DEVICE_ROLES } from '@/game/seat';
import type { RoomView } from '@/game/roomView';
import { common } from '@/text/common';
import { devices } from '@/text/devices';
import { isolated } from '@/text/isolated';
import type { RoomActions } from '../useRoomActions';
import styles from './DevicesDialog.module.css';
import { PairingCode } from './PairingCode';

interface DevicesDialogProps {
  readonly view: RoomView;
  readonly actions: RoomActions;
  readonly onClose: () => void;
}

/** Which devices help the host: to be asked in, let in and sent away. */
export function DevicesDialog({ view, actions, onClose }: DevicesDialogProps) {
  const [leaving, setLeaving] = useState<SeatView>();
  const { seats = [], knocking = [], invitation } = view.seats ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  // One that is let in keeps its id, but not its buttons.
  const asking = knocking.map(({ id }) => `asks ${id}`);
  useFocusKept(heading, [invitation?.code, ...asking, ...seats.map(({ id }) => id)].join());
  const close = () => {
    // A code that nobody sees any more is not to be good.
    if (invitation) {
      actions.dismiss();
    }
    onClose();
  };
  return (
    <Dialog
      title={devices.title}
      onClose={close}
      actions={
        <Button look="secondary" onClick={close}>
          {common.close}
        </Button>
      }
    >
      <div role="status">
        {knocking.map((device) => (
          <Knocking key={device.id} device={device} actions={actions} />
        ))}
      </div>
      {invitation ? (
        <PairingCode
          key={invitation.code}
          heading={heading}
          invitation={invitation}
          at={view.seatsAt ?? 0}
          room={view.code}
          actions={actions}
        />
      ) : (
        <section className={styles.add}>
          <h3 ref={heading} tabIndex={-1}>
            {devices.add}
          </h3>
          <ul className={styles.duties}>
            {DEVICE_ROLES.map((role) => (
              <li key={role}>
                <Button look="secondary" onClick={() => actions.invite(role)}>
                  {devices.roles[role]}
                </Button>
                <p>{devices.duties[role]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {seats.length === 0 ? (
        <p className={styles.none}>{devices.none}</p>
      ) : (
        <ul className={styles.seats}>
          {seats.map((seat) => (
            <li key={seat.id}>
              <span className={styles.name}>
                <bdi>{nameOf(seat)}</bdi>
                <small>
                  {devices.roles[seat.role]} · {seat.connected ? devices.connected : devices.away}
                </small>
              </span>
              <Button
                look="quiet"
                aria-label={devices.unseatOf(isolated(nameOf(seat)))}
                onClick={() => setLeaving(seat)}
              >
                {devices.unseat}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {leaving && (
        <Dialog
          title={devices.unseatTitle(isolated(nameOf(leaving)))}
          onClose={() => setLeaving(undefined)}
          actions={
            <>
              <Button look="secondary" onClick={() => setLeaving(undefined)}>
                {common.cancel}
              </Button>
              <Button
                onClick={() => {
                  actions.unseat(leaving.id);
                  setLeaving(undefined);
                }}
              >
                {devices.unseat}
              </Button>
            </>
          }
        >
          <p>{devices.unseatText}</p>
        </Dialog>
      )}
    </Dialog>
  );
}

/** One that asks for a seat, by the name that it gives itself. */
function Knocking({ device, actions }: { device: KnockView; actions: RoomActions }) {
  const name = device.name ?? devices.unnamed;
  return (
    <div className={styles.knocking}>
      <p>
        <strong>{devices.knocking(isolated(name))}</strong>
        <small>{devices.knockingAs(devices.roles[device.role])}</small>
      </p>
      <div className={styles.decide}>
        <Button
          look="secondary"
          aria-label={devices.dismissOne(isolated(name))}
          onClick={() => actions.dismiss(device.id)}
        >
          {devices.dismiss}
        </Button>
        <Button
          aria-label={devices.agreeTo(isolated(name))}
          onClick={() => actions.agree(device.id)}
        >
          {devices.agree}
        </Button>
      </div>
    </div>
  );
}

function nameOf({ name, role }: SeatView): string {
  return name ?? devices.roles[role];
}
