import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { QuizText } from '@/design/QuizText';
import { common } from '@/text/common';
import { host } from '@/text/host';
import styles from './NotesDialog.module.css';

/** What the author noted for the host. */
export function NotesDialog({ notes, onClose }: { notes: string; onClose: () => void }) {
  return (
    <Dialog
      title={host.notes}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <QuizText as="p" isPlain>
        {notes}
      </QuizText>
      <p className={styles.about}>{host.notesText}</p>
    </Dialog>
  );
}
