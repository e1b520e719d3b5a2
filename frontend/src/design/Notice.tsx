import type { ReactNode } from 'react';
import styles from './Notice.module.css';
import { classes } from './classes';

interface NoticeProps {
  readonly mood?: 'bad' | 'good' | 'calm';
  readonly children: ReactNode;
}

export function Notice({ mood = 'bad', children }: NoticeProps) {
  return (
    <div
      className={classes(styles.notice, styles[mood])}
      role={mood === 'bad' ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}
