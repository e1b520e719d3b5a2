import styles from './Blank.module.css';

interface LinesProps {
  readonly count: number;
  /** What stands behind them, such as a unit. */
  readonly unit?: string | undefined;
}

/** To be written on by hand. */
export function Lines({ count, unit }: LinesProps) {
  return (
    <div className={styles.lines}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={styles.line}>
          {unit}
        </span>
      ))}
    </div>
  );
}
