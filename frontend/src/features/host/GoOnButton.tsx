import { Button } from '@/design/Button';
import { host } from '@/text/host';
import { useKey } from './useKey';
import { useSettled } from './useSettled';

/** The last two are those of a presenter. */
const KEYS = new Set([' ', 'Enter', 'ArrowRight', 'PageDown']);

interface GoOnButtonProps {
  readonly label: string;
  readonly isBarred: boolean;
  readonly onGoOn: () => void;
}

/**
 * The host's main button, a new one for each phase. It takes nothing in its first moment: a click
 * meant to close a question that has just closed by itself would skip the reveal.
 */
export function GoOnButton({ label, isBarred, onGoOn }: GoOnButtonProps) {
  const isReady = useSettled() && !isBarred;
  useKey(KEYS, isReady, onGoOn);

  return (
    <Button
      aria-disabled={!isReady}
      disabled={isBarred}
      title={host.keys}
      onClick={() => isReady && onGoOn()}
    >
      {label}
    </Button>
  );
}
