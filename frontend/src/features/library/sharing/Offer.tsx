import type { Quiz, QuizSummary } from '@/api/generated/quiz';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { formatDay } from '@/text/choose';
import { handovers as text } from '@/text/handovers';
import styles from './Offer.module.css';

interface OfferProps {
  readonly quiz: Pick<Quiz | QuizSummary, 'title' | 'ownerName'>;
  readonly until: string;
  /** Whether it stands where the quiz is not the only one. */
  readonly isAmongOthers?: boolean;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** A quiz that its owner wants somebody else to have, as that person is asked. */
export function Offer(props: OfferProps) {
  const { quiz, until, isAmongOthers = false, isBusy, onAccept, onDecline } = props;
  const { title, ownerName } = quiz;
  return (
    <Notice mood="calm">
      <span className={styles.what}>
        {isAmongOthers ? text.askedFor(ownerName, title) : text.asked(ownerName)}
        <span className={styles.hint}>{text.means(ownerName, formatDay(until))}</span>
      </span>
      <span className={styles.actions}>
        <Button
          disabled={isBusy}
          aria-label={isAmongOthers ? text.acceptNamed(title) : undefined}
          onClick={onAccept}
        >
          {text.accept}
        </Button>
        <Button
          look="quiet"
          disabled={isBusy}
          aria-label={isAmongOthers ? text.declineNamed(title) : undefined}
          onClick={onDecline}
        >
          {text.decline}
        </Button>
      </span>
    </Notice>
  );
}
