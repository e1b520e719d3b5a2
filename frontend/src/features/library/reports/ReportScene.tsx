import { useState } from 'react';
import type { Complaint } from '@/api/generated/quiz';
import type { Problem } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { common } from '@/text/common';
import { moderation } from '@/text/moderation';
import { problemText } from '@/text/problem';
import { ComplaintFields, isSaid, type Said } from './ComplaintFields';

interface ReportSceneProps {
  readonly wordsLength: number;
  readonly isBusy: boolean;
  readonly isSent: boolean;
  readonly problem: Problem | undefined;
  readonly onReport: (complaint: Complaint) => void;
  readonly onClose: () => void;
}

/** Asks what is wrong with a public quiz. */
export function ReportScene(props: ReportSceneProps) {
  const { wordsLength, isBusy, isSent, problem, onReport, onClose } = props;
  const [said, setSaid] = useState<Said>({ words: '' });
  const { report } = moderation;
  if (isSent) {
    return (
      <Dialog
        title={report.sentTitle}
        onClose={onClose}
        actions={<Button onClick={onClose}>{common.close}</Button>}
      >
        <p role="status">{report.sent}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={report.title}
      onClose={onClose}
      actions={
        <>
          <Button look="secondary" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            disabled={isBusy || !isSaid(said)}
            onClick={() =>
              isSaid(said) && onReport({ reason: said.reason, words: said.words.trim() })
            }
          >
            {isBusy ? report.sending : report.send}
          </Button>
        </>
      }
    >
      <p>{report.lead}</p>
      <ComplaintFields
        said={said}
        legend={report.reason}
        wordsLabel={report.words}
        wordsHint={said.reason === 'other' ? report.wordsHintOther : report.wordsHint}
        wordsLength={wordsLength}
        onChange={setSaid}
      />
      {problem && <Notice>{problemText(problem)}</Notice>}
    </Dialog>
  );
}
