import { type ReactNode, useId } from 'react';
import { Button } from './Button';
import styles from './Sheet.module.css';
import { useModal } from './useModal';

interface SheetProps {
  readonly title: string;
  readonly done: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly isDoneDisabled?: boolean;
  /** Where it is more than closing. */
  readonly onDone?: () => void;
  readonly onClose: () => void;
}

/** A dialog that comes up from the lower edge of a phone; Escape closes it. */
export function Sheet(props: SheetProps) {
  const {
    title,
    done,
    children,
    actions,
    isDoneDisabled = false,
    onClose,
    onDone = onClose,
  } = props;
  const modal = useModal(onClose);
  const id = useId();
  return (
    <dialog {...modal} className={styles.sheet} aria-labelledby={id}>
      <div className={styles.inside}>
        <h2 id={id}>{title}</h2>
        <div className={styles.content}>{children}</div>
        <div className={styles.actions}>
          {actions}
          <Button disabled={isDoneDisabled} onClick={onDone}>
            {done}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
