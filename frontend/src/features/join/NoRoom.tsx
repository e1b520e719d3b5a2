import type { ReactNode } from 'react';
import { CodeForm } from './CodeForm';
import { Door } from './Door';
import styles from './NicknamePage.module.css';

interface NoRoomProps {
  /** As it stands in the address. */
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Said before a name is asked for, with a place for the right code. */
export function NoRoom({ code, title, text, children }: NoRoomProps) {
  return (
    <Door>
      <p className={styles.code}>{code}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.room}>{text}</p>
      {children}
      <CodeForm />
    </Door>
  );
}
