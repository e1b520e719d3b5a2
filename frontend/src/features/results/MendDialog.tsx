import { useMutation } from '@tanstack/react-query';
import type { CorrectedKey as CorrectedKeyBody, Results } from '@/api/generated/session';
import { sessions } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import type { CorrectedKey } from '@/game/correctedKey';
import { KeyForm } from '@/questions/KeyForm';
import { knownOfResult } from '@/questions/keying';
import { common } from '@/text/common';
import { mend } from '@/text/mend';
import { problemText } from '@/text/problem';

interface MendDialogProps {
  readonly sessionId: string;
  readonly result: Results['questions'][number];
  readonly onMended: (results: Results) => void;
  readonly onClose: () => void;
}

/** What a host does about a question when the game is over. */
export function MendDialog({ sessionId, result, onMended, onClose }: MendDialogProps) {
  const { index } = result.question;
  const order = useMutation({
    mutationFn: ({ key, reason }: { key: CorrectedKey; reason: string | undefined }) =>
      answered(
        sessions.POST('/sessions/{sessionId}/questions/{index}/key', {
          params: { path: { sessionId, index } },
          // Numbers go as texts of plain digits, as over the socket.
          body: { ...key, ...(reason && { reason }) } as CorrectedKeyBody,
        }),
      ),
    onSuccess: (results) => {
      onMended(results);
      onClose();
    },
  });
  return (
    <Dialog
      title={mend.title}
      onClose={onClose}
      actions={
        <Button look="secondary" onClick={onClose}>
          {common.cancel}
        </Button>
      }
    >
      {order.error && <Notice>{problemText(problemOf(order.error))}</Notice>}
      <KeyForm
        known={knownOfResult(result)}
        isVoid={result.standing === 'void'}
        isBusy={order.isPending}
        onCorrect={(key, reason) => order.mutate({ key, reason })}
        onVoid={(reason) => order.mutate({ key: { void: true }, reason })}
      />
    </Dialog>
  );
}
