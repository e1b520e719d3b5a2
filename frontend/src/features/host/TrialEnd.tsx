import { Button } from '@/design/Button';
import { trial } from '@/text/trial';

/** Where a trial leads when it is over. */
export interface TrialEnd {
  readonly onAgain: () => void;
  readonly onBack: () => void;
  /** Whence it was opened. */
  readonly backLabel: string;
  readonly isBusy: boolean;
}

export function TrialEndButtons({ onAgain, onBack, backLabel, isBusy }: TrialEnd) {
  return (
    <>
      <Button look="secondary" onClick={onBack}>
        {backLabel}
      </Button>
      <Button onClick={onAgain} disabled={isBusy}>
        {trial.again}
      </Button>
    </>
  );
}
