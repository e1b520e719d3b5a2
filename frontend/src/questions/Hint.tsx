import { QuizText } from '@/design/QuizText';
import { game } from '@/text/game';
import styles from './Hint.module.css';

interface HintProps {
  readonly children: string;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** For whoever wants it: it is read only when it is opened. */
export function Hint({ children, onToggle }: HintProps) {
  return (
    <details className={styles.hint} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{game.hint}</summary>
      <QuizText as="p" data-fit>
        {children}
      </QuizText>
    </details>
  );
}
