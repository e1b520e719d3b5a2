import { useRef } from 'react';
import { host } from '@/text/host';
import { isLoopback, typed, useJoinAddress } from './joinAddress';
import styles from './JoinQr.module.css';
import { QrCode } from './QrCode';

export function JoinQr({ code }: { code: string }) {
  const { site, choices, choose } = useJoinAddress();
  const address = `${site}/join/${code}`;
  const isByPointer = useRef(false);
  return (
    <figure className={styles.figure}>
      <QrCode text={address} label={host.qrLabel(address)} />
      {isLoopback(site) && <figcaption className={styles.note}>{host.localOnly}</figcaption>}
      {choices.length > 1 && (
        <label className={styles.choice}>
          {host.addressChoice}
          <select
            value={site}
            onPointerDown={() => {
              isByPointer.current = true;
            }}
            onKeyDown={() => {
              isByPointer.current = false;
            }}
            onChange={({ currentTarget }) => {
              choose(currentTarget.value);
              // The presenter's next key is for the game, not for the address.
              if (isByPointer.current) {
                currentTarget.blur();
              }
            }}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {typed(choice)}
              </option>
            ))}
          </select>
        </label>
      )}
    </figure>
  );
}
