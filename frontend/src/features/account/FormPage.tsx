import type { ReactNode } from 'react';
import styles from './FormPage.module.css';

interface FormPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A narrow page around one form. */
export function FormPage({ title, lead, children }: FormPageProps) {
  return (
    <section className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
