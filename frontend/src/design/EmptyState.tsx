import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly sign: string;
  readonly title: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing here, or nothing that can be shown: what it is, and where to go on. */
export function EmptyState({ sign, title, text, children }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <div className={styles.door} aria-hidden="true">
        {sign}
      </div>
      <h2>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  );
}
