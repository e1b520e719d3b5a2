import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Logo } from '@/design/Logo';
import { classes } from '@/design/classes';
import styles from './Door.module.css';

interface DoorProps {
  readonly children: ReactNode;
  /** At the end of the header. */
  readonly aside?: ReactNode;
  readonly isWide?: boolean;
}

/** The bright page in front of the hall. */
export function Door({ children, aside, isWide }: DoorProps) {
  return (
    <div className={styles.page} data-lights="door">
      <header className={styles.header}>
        <Link to="/" className={styles.home}>
          <Logo />
        </Link>
        {aside}
      </header>
      <main className={classes(styles.main, isWide && styles.wide)}>{children}</main>
      <div className={styles.arcade} aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
