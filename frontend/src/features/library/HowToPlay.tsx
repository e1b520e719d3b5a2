import type { ReactNode } from 'react';
import type { GameSettings } from '@/api/generated/session';
import { Check } from '@/design/Check';
import { PaceFields } from '@/live/PaceFields';
import { library } from '@/text/library';
import { DoorSettings } from './DoorSettings';
import styles from './HowToPlay.module.css';

interface HowToPlayProps {
  readonly settings: GameSettings;
  readonly onChange: (settings: GameSettings) => void;
  /** So many questions are drawn; all are played where it is not said. */
  readonly drawn: number | undefined;
  /** Where that is chosen. */
  readonly drawing: ReactNode;
  /** They may be seen by a hall as soon as they are unfolded. */
  readonly hiddenWords: number;
  readonly children: ReactNode;
}

/** What a host may choose before a room opens; nobody has to. */
export function HowToPlay({
  settings,
  drawn,
  drawing,
  onChange,
  hiddenWords,
  children,
}: HowToPlayProps) {
  const { shuffleQuestions, shuffleOptions, speed = true, shapesOnly } = settings;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        {library.howToPlay.title}
        {drawn !== undefined && (
          <span className={styles.count}>
            {' · '}
            {library.draw.count(drawn)}
          </span>
        )}
        {hiddenWords > 0 && (
          <span className={styles.count}>
            {' · '}
            {library.howToPlay.hiddenWordsCount(hiddenWords)}
          </span>
        )}
      </summary>
      {drawing}
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
      <p className={styles.hint}>
        {speed ? library.howToPlay.fairSpeed : library.howToPlay.fairUnhurried}
      </p>
      <Check
        label={library.howToPlay.reactions}
        isChecked={settings.reactions ?? true}
        onChange={(reactions) => onChange({ ...settings, reactions })}
      />
      <PaceFields
        every={settings.standingsEvery ?? 1}
        auto={settings.auto}
        onEvery={(standingsEvery) => onChange({ ...settings, standingsEvery })}
        onAuto={(auto) => {
          const { auto: _, ...others } = settings;
          onChange({ ...others, ...(auto !== undefined && { auto }) });
        }}
      />
      <DoorSettings settings={settings} onChange={onChange} />
      {children}
    </details>
  );
}
