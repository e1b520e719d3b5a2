import type { ReactNode } from 'react';
import styles from './Notice.module.css';
import { classes } from './classes';

interface NoticeProps {
  readonly mood?: 'bad' | 'good' | 'calm';
  /** Whether it stands in what is spoken whenever it changes. */
  readonly isSpoken?: boolean;
  readonly children: ReactNode;
}

export function Notice({ mood = 'bad', isSpoken = false, children }: NoticeProps) {
  return (
    <div
      className={classes(styles.notice, styles[mood])}
      role={isSpoken ? undefined : mood === 'bad' ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}
