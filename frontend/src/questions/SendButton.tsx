import { Button } from '@/design/Button';

interface SendButtonProps {
  /** Whether an answer can still be given. */
  readonly isOpen: boolean;
  /** Whether there is something to send. */
  readonly isFit?: boolean;
  /** Without it, the form around it sends. */
  readonly onSend?: () => void;
  readonly children: string;
}

/** Sends an answer. It stays when that has gone out: the focus may be on it, and nothing jumps. */
export function SendButton({ isOpen, isFit = true, onSend, children }: SendButtonProps) {
  return (
    <Button
      look={isOpen ? 'primary' : 'secondary'}
      large
      wide
      type={onSend ? 'button' : 'submit'}
      disabled={isOpen && !isFit}
      aria-disabled={!isOpen}
      onClick={() => isOpen && onSend?.()}
    >
      {children}
    </Button>
  );
}
