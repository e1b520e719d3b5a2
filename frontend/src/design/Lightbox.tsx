import type { ReactNode } from 'react';
import styles from './Lightbox.module.css';
import { useModal } from './useModal';

interface LightboxProps {
  readonly label: string;
  /** What the one button says, which closes it. */
  readonly close: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A picture on all of the screen, open as long as it is rendered; a tap or Escape closes it. */
export function Lightbox({ label, close, children, onClose }: LightboxProps) {
  const modal = useModal(onClose);
  return (
    <dialog {...modal} className={styles.lightbox} aria-label={label}>
      <button type="button" className={styles.close} onClick={onClose}>
        {children}
        <span className={styles.word}>{close}</span>
      </button>
    </dialog>
  );
}
