import { useState } from 'react';
import type { ReportReason } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { common } from '@/text/common';
import { moderation } from '@/text/moderation';
import { ComplaintFields, isSaid, type Said } from '../reports/ComplaintFields';

interface HideDialogProps {
  readonly wordsLength: number;
  readonly onHide: (reason: ReportReason, words: string) => void;
  readonly onClose: () => void;
}

/** Asks why a quiz is to be hidden, which its owner reads. */
export function HideDialog({ wordsLength, onHide, onClose }: HideDialogProps) {
  const [said, setSaid] = useState<Said>({ words: '' });
  return (
    <Dialog
      title={moderation.hideTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            look="danger"
            disabled={!isSaid(said)}
            onClick={() => isSaid(said) && onHide(said.reason, said.words.trim())}
          >
            {moderation.hideSend}
          </Button>
        </>
      }
    >
      <p>{moderation.hideText}</p>
      <ComplaintFields
        said={said}
        legend={moderation.report.reason}
        wordsLabel={moderation.hideWords}
        wordsHint={moderation.hideWordsHint}
        wordsLength={wordsLength}
        onChange={setSaid}
      />
    </Dialog>
  );
}
