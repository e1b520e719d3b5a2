import styles from './Loading.module.css';

export function Loading({ label }: { label: string }) {
  return (
    <div className={styles.loading} role="status">
      <div className={styles.doors} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p>{label}</p>
    </div>
  );
}
