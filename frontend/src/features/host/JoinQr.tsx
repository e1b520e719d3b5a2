import { useRef } from 'react';
import { encode } from 'uqr';
import { host } from '@/text/host';
import { isLoopback, typed, useJoinAddress } from './joinAddress';
import styles from './JoinQr.module.css';

export function JoinQr({ code }: { code: string }) {
  const { site, choices, choose } = useJoinAddress();
  const address = `${site}/join/${code}`;
  const { data, size } = encode(address, { border: 0, ecc: 'M' });
  const isByPointer = useRef(false);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.qr}
        viewBox={`-3 -3 ${size + 6} ${size + 6}`}
        role="img"
        aria-label={host.qrLabel(address)}
        shapeRendering="crispEdges"
      >
        <path d={pathOf(data)} />
      </svg>
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

function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
