import { QuizText } from '@/design/QuizText';
import { game } from '@/text/game';
import styles from './Hint.module.css';

interface HintProps {
  /** What opens it; a hint, if nothing is said. */
  readonly label?: string;
  readonly isPlain?: boolean;
  readonly children: string;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** For whoever wants it: it is read only when it is opened. */
export function Hint({ label = game.hint, isPlain, children, onToggle }: HintProps) {
  return (
    <details className={styles.hint} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{label}</summary>
      <QuizText as="p" isPlain={isPlain} data-fit>
        {children}
      </QuizText>
    </details>
  );
}
