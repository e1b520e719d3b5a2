import {
  type ClipboardEvent,
  type CSSProperties,
  type DragEvent,
  type ReactNode,
  useState,
} from 'react';
import { classes } from '@/design/classes';
import styles from './FileZone.module.css';

interface FileZoneProps {
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/**
 * Takes a file that is dropped on it, or pasted while the focus is somewhere in it. Of zones that
 * lie in each other the innermost one takes it.
 */
export function FileZone({ className, style, children, onFile }: FileZoneProps) {
  const [isOver, setOver] = useState(false);

  function drag(event: DragEvent) {
    if (event.isDefaultPrevented()) {
      setOver(false);
    } else if (event.dataTransfer.types.includes('Files')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    }
  }

  function leave({ currentTarget, relatedTarget }: DragEvent) {
    if (!currentTarget.contains(relatedTarget as Node | null)) {
      setOver(false);
    }
  }

  function take(event: DragEvent | ClipboardEvent, { files }: DataTransfer) {
    const [file] = files;
    setOver(false);
    if (file && !event.isDefaultPrevented()) {
      event.preventDefault();
      onFile(file);
    }
  }

  return (
    <div
      className={classes(styles.zone, isOver && styles.over, className)}
      style={style}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={(event) => take(event, event.dataTransfer)}
      onPaste={(event) => {
        // Spreadsheets copy their cells as a picture too: in a field, text is what was meant.
        const { clipboardData, target } = event;
        if (!isTyping(target) || !clipboardData.types.includes('text/plain')) {
          take(event, clipboardData);
        }
      }}
    >
      {children}
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'file')
  );
}
