import type { ComponentProps } from 'react';
import { Button } from '@/design/Button';
import { host } from '@/text/host';
import { useSettled } from './useSettled';

interface RevealEarlyButtonProps extends Pick<
  ComponentProps<typeof Button>,
  'large' | 'className'
> {
  readonly isBusy: boolean;
  readonly onReveal: () => void;
}

/**
 * Shows the key to all but those with more time. It comes by itself and cannot be taken back, so it
 * takes nothing in its first moment.
 */
export function RevealEarlyButton({ isBusy, onReveal, ...look }: RevealEarlyButtonProps) {
  const isReady = useSettled() && !isBusy;
  return (
    <Button
      {...look}
      look="secondary"
      aria-disabled={!isReady}
      disabled={isBusy}
      onClick={() => isReady && onReveal()}
    >
      {host.revealEarly}
    </Button>
  );
}
