import styles from './Logo.module.css';
import { classes } from './classes';

/** The hall's door, which is a Q as well. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <span className={classes(styles.logo, className)}>
      <svg viewBox="0 0 28 28" className={styles.mark} aria-hidden="true">
        <path
          fill="currentColor"
          fillRule="evenodd"
          d="M3 25V13a11 11 0 0 1 22 0v12zm6.500 0h9V13.500a4.500 4.500 0 0 0-9 0z"
        />
        <path d="m17 18.500 8 8" stroke="var(--coral)" strokeWidth="4.500" strokeLinecap="round" />
      </svg>
      Quizhall
    </span>
  );
}
