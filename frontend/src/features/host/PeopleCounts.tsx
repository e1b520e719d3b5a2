import type { People } from '@/api/generated/session';
import { classes } from '@/design/classes';
import { formatNumber } from '@/text/choose';
import { host } from '@/text/host';
import styles from './PeopleCounts.module.css';
import type { Only } from './usePeople';

interface PeopleCountsProps {
  readonly counts: People['counts'];
  readonly only: Only | undefined;
  readonly onChange: (only: Only | undefined) => void;
}

const KINDS = ['away', 'slow', 'unanswered'] as const;

/** How many may need the host, of all who play; a tap shows who they are. */
export function PeopleCounts({ counts, only, onChange }: PeopleCountsProps) {
  return (
    <div className={styles.counts} role="group" aria-label={host.where.show}>
      <button
        type="button"
        className={styles.count}
        aria-pressed={only === undefined}
        onClick={() => onChange(undefined)}
      >
        {host.where.playing} <strong>{formatNumber(counts.playing)}</strong>
      </button>
      {KINDS.map((kind) => {
        const count = counts[kind];
        return (
          count !== undefined && (
            <button
              key={kind}
              type="button"
              className={classes(styles.count, count > 0 && styles.some)}
              aria-pressed={only === kind}
              onClick={() => onChange(only === kind ? undefined : kind)}
            >
              {host.where.kinds[kind]} <strong>{formatNumber(count)}</strong>
            </button>
          )
        );
      })}
    </div>
  );
}
