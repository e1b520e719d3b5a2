import { Button } from '@/design/Button';
import styles from './Choices.module.css';

/** What it is called, what it means, and what it does. */
export type Choice = readonly [label: string, text: string, choose: () => void];

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly onClose: () => void;
}

/** What else a host may do, of which one is done and the dialog closes. */
export function Choices({ choices, onClose }: ChoicesProps) {
  return (
    <ul className={styles.choices}>
      {choices.map(([label, text, choose]) => (
        <li key={label}>
          <Button
            look="secondary"
            onClick={() => {
              choose();
              onClose();
            }}
          >
            {label}
          </Button>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ul>
  );
}
