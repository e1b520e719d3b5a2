import { useEffect, useState } from 'react';
import { Button } from './Button';
import styles from './Toast.module.css';

export interface ToastMessage {
  readonly text: string;
  /** What takes it back. */
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

interface ToastProps {
  /** Absent where there is nothing to say. Each new object is a new message. */
  readonly message: ToastMessage | undefined;
  readonly close: string;
  readonly onClose: () => void;
}

/** Long enough to read it and to find the button with the keyboard. */
const STAYS_MS = 15_000;

/** Says below everything what has just been done; it goes by itself, but not from under a hand. */
export function Toast({ message, close, onClose }: ToastProps) {
  const [isHeld, setHeld] = useState(false);

  // How long it has been there, only time tells.
  useEffect(() => {
    if (message === undefined || isHeld) {
      return undefined;
    }
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [message, isHeld, onClose]);

  return (
    <div role="status" className={styles.place}>
      {message && (
        <div
          className={styles.toast}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p className={styles.text}>{message.text}</p>
          {message.action && (
            <Button
              look="quiet"
              className={styles.action}
              onClick={() => {
                setHeld(false);
                message.action?.onAct();
              }}
            >
              {message.action.label}
            </Button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label={close}
            onClick={() => {
              setHeld(false);
              onClose();
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
