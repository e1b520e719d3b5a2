import type { GameSettings } from '@/api/generated/session';
import { Check } from '@/design/Check';
import { library } from '@/text/library';
import styles from './HowToPlay.module.css';

interface HowToPlayProps {
  readonly settings: GameSettings;
  readonly onChange: (settings: GameSettings) => void;
}

/** What a host may choose before a room opens; nobody has to. */
export function HowToPlay({ settings, onChange }: HowToPlayProps) {
  const { shuffleQuestions, shuffleOptions, speed = true, shapesOnly } = settings;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{library.howToPlay.title}</summary>
      <Check
        label={library.howToPlay.shuffleQuestions}
        isChecked={shuffleQuestions ?? false}
        onChange={(isChecked) => onChange({ ...settings, shuffleQuestions: isChecked })}
      />
      <Check
        label={library.howToPlay.shuffleOptions}
        isChecked={shuffleOptions ?? false}
        onChange={(isChecked) =>
          onChange({ ...settings, shuffleOptions: isChecked, shapesOnly: false })
        }
      />
      <Check
        label={library.howToPlay.shapesOnly}
        isChecked={shapesOnly ?? false}
        onChange={(isChecked) =>
          onChange({ ...settings, shapesOnly: isChecked, shuffleOptions: false })
        }
      />
      <Check
        label={library.howToPlay.unhurried}
        isChecked={!speed}
        onChange={(isChecked) => onChange({ ...settings, speed: !isChecked })}
      />
    </details>
  );
}
