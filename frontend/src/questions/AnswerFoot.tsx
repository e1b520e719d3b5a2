import type { ReactNode } from 'react';
import styles from './AnswerFoot.module.css';

/** Stays in sight at the foot of a phone: the button to send, then what became of it. */
export function AnswerFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
