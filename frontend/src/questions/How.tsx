import styles from './Stage.module.css';

/** On the projector, where there is nothing to choose from: what to do on the phone. */
export function How({ children }: { children: string }) {
  return <p className={styles.how}>{children}</p>;
}
