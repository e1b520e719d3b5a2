import { encode } from 'uqr';
import { host } from '@/text/host';
import styles from './JoinQr.module.css';

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

export function JoinQr({ code }: { code: string }) {
  const address = `${location.origin}/join/${code}`;
  const { data, size } = encode(address, { border: 0, ecc: 'M' });
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
      {LOCAL.has(location.hostname) && (
        <figcaption className={styles.note}>{host.localOnly}</figcaption>
      )}
    </figure>
  );
}

function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
