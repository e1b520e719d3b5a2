import type { ReactNode } from 'react';
import styles from './PageFoot.module.css';

interface PageFootProps {
  /** What went wrong with it. */
  readonly notice?: ReactNode;
  /** Stands before what can be done. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** What can be done with a page stays in reach, however long the page. */
export function PageFoot({ notice, lead, children }: PageFootProps) {
  return (
    <footer className={styles.foot}>
      {notice}
      <div className={styles.actions}>
        <div className={styles.lead}>{lead}</div>
        {children}
      </div>
    </footer>
  );
}
