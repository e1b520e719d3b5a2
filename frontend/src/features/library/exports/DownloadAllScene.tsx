import type { Measured } from '@/api/exports';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { exports } from '@/text/exports';
import { problemText } from '@/text/problem';
import styles from './DownloadScene.module.css';

interface DownloadAllSceneProps {
  /** Where only the quizzes in one of this name are wanted. */
  readonly folder: string | undefined;
  /** Absent until the server has told it. */
  readonly measured: Measured | undefined;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

/** How much an archive of many quizzes is, before it is made. */
export function DownloadAllScene(props: DownloadAllSceneProps) {
  const { folder, measured, isBusy, problem, onDownload, onClose } = props;
  return (
    <Dialog
      title={folder === undefined ? exports.allTitle : exports.folderTitle(folder)}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button disabled={isBusy || !measured?.size.quizzes} onClick={onDownload}>
            {isBusy ? exports.downloading : exports.download}
          </Button>
        </>
      }
    >
      <div className={styles.losses} role="status">
        {measured ? (
          <Size {...measured} />
        ) : (
          !problem && <p className={styles.looking}>{exports.measuring}</p>
        )}
      </div>
      {problem && <Notice>{problemText(problem)}</Notice>}
    </Dialog>
  );
}

function Size({ size, most }: Measured) {
  if (size.quizzes === 0) {
    return <p>{exports.nothing}</p>;
  }
  const beyond = {
    ...(size.questions > most.questions && { questions: most.questions }),
    ...(size.files > most.media && { files: most.media }),
    ...(size.bytes > most.bytes && { bytes: most.bytes }),
  };
  return (
    <>
      <div>
        <p className={styles.sum}>{exports.contents(size.quizzes, size.questions, size.files)}</p>
        <p className={styles.sum}>{exports.atMost(size.bytes)}</p>
      </div>
      <p className={styles.what}>{exports.allWhat}</p>
      {Object.keys(beyond).length > 0 && (
        <Notice mood="calm" isSpoken>
          {exports.beyond(beyond)}
        </Notice>
      )}
    </>
  );
}
