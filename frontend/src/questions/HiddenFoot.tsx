import { useState } from 'react';
import { said as text } from '@/text/said';
import styles from './HiddenFoot.module.css';
import type { Moderation } from './kind';
import { SaidDialog } from './SaidDialog';

interface HiddenFootProps {
  /** How much of what was said is hidden. */
  readonly hidden: number;
  /** What is seen just now. */
  readonly shown: readonly { readonly text: string }[];
  readonly moderation: Moderation;
}

/**
 * For a host, below what was said: what was hidden last can be shown again, and the list of
 * everything be opened, which the hall sees only then.
 */
export function HiddenFoot({ hidden, shown, moderation }: HiddenFootProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { lastHidden, moderate } = moderation;
  const isAgain = lastHidden !== undefined && !shown.some(({ text }) => text === lastHidden);
  return (
    <div className={styles.foot}>
      {isAgain && (
        <button type="button" className={styles.button} onClick={() => moderate(lastHidden, true)}>
          {text.showAgain}
        </button>
      )}
      {(hidden > 0 || shown.length > 0) && (
        <button type="button" className={styles.button} onClick={() => setIsOpen(true)}>
          {text.open(hidden)}
        </button>
      )}
      {isOpen && <SaidDialog moderation={moderation} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
