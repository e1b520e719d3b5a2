import type { RejoinCode } from '@/api/generated/session';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { CodeForAnother } from '@/live/CodeForAnother';
import { common } from '@/text/common';
import { game } from '@/text/game';

interface ChangePhoneProps {
  readonly roomCode: string;
  readonly ask: () => Promise<RejoinCode>;
  readonly onClose: () => void;
}

/** The way to another phone, in mid-game: this page ends when the other one has the seat. */
export function ChangePhone({ roomCode, ask, onClose }: ChangePhoneProps) {
  return (
    <Dialog
      title={game.rejoinCode.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <CodeForAnother roomCode={roomCode} ask={ask} />
    </Dialog>
  );
}
