import { imports } from '@/text/imports';
import styles from './FormatHelp.module.css';

/** Where files come from; folded until somebody asks, or brought what cannot be read. */
export function FormatHelp({ isOpen }: { isOpen: boolean }) {
  return (
    // Opened once more, it may be folded again by hand.
    <details key={String(isOpen)} open={isOpen} className={styles.help}>
      <summary className={styles.summary}>{imports.help}</summary>
      <p className={styles.lead}>{imports.helpLead}</p>
      <dl className={styles.sources}>
        {imports.sources.map(({ name, how }) => (
          <div key={name} className={styles.source}>
            <dt>{name}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
