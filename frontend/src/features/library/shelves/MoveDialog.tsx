import { useState } from 'react';
import type { Folder } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { common } from '@/text/common';
import { shelves } from '@/text/shelves';
import { NameDialog } from '../NameDialog';
import type { Shelved } from './changes';
import styles from './MoveDialog.module.css';
import type { Shelving } from './useShelving';

interface MoveDialogProps {
  readonly items: readonly Shelved[];
  readonly folders: readonly Folder[];
  readonly shelving: Shelving;
  readonly onClose: () => void;
}

/** Asks into which folder quizzes are to go. */
export function MoveDialog({ items, folders, shelving, onClose }: MoveDialogProps) {
  const [isNaming, setNaming] = useState(false);
  const isIn = (folder: string | undefined) => items.every(({ folderId }) => folderId === folder);
  const move = (folder: Folder | undefined) => () => {
    shelving.move(items, folder);
    onClose();
  };
  if (isNaming) {
    return (
      <NameDialog
        title={shelves.newFolder}
        label={shelves.folderName}
        action={shelves.makeFolder}
        onName={(name) => shelving.makeFolder(name, items)}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      title={shelves.moveTitle(items.map(({ title }) => title))}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => setNaming(true)}>
            {shelves.newFolder}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
        </>
      }
    >
      <ul className={styles.folders}>
        {folders.map((folder) => (
          <li key={folder.id}>
            <button
              type="button"
              className={styles.folder}
              disabled={isIn(folder.id)}
              onClick={move(folder)}
            >
              <bdi>{folder.name}</bdi>
              <span className={styles.count}>{shelves.count(folder.quizzes)}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.folder}
            disabled={isIn(undefined)}
            onClick={move(undefined)}
          >
            {shelves.noFolder}
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
