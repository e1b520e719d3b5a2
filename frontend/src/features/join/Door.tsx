import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Logo } from '@/design/Logo';
import styles from './Door.module.css';

/** The bright page in front of the hall. */
export function Door({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className={styles.page} data-lights="door">
      <header className={styles.header}>
        <Link to="/" className={styles.home}>
          <Logo />
        </Link>
      </header>
      <main className={styles.main}>{children}</main>
      <div className={styles.arcade} aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
      {aside && <footer className={styles.footer}>{aside}</footer>}
    </div>
  );
}
