import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useIsWide } from '@/browser/width';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { type Half, HalfOfWindow } from '@/design/half';
import { Notice } from '@/design/Notice';
import { useFocusHeld } from '@/design/useFocusHeld';
import { trial } from '@/text/trial';
import styles from './TrialWindow.module.css';

/** Both fit beside each other from here on. */
const WIDE = '60rem';

interface TrialWindowProps {
  readonly hall: ReactNode;
  readonly phone: ReactNode;
  /** Why it could not start over. */
  readonly failure?: string | undefined;
  readonly onLeave: () => void;
}

/** Hall and phone beside each other, or one of them at a time where there is no room for both. */
export function TrialWindow({ hall, phone, failure, onLeave }: TrialWindowProps) {
  const isWide = useIsWide(WIDE);
  const [chosen, choose] = useState<Half['name']>('hall');
  const speaking = isWide ? 'hall' : chosen;
  const isHidden = (name: Half['name']) => !isWide && name !== chosen;
  return (
    <div className={styles.window} data-lights="down">
      <header className={styles.head}>
        <p className={styles.mark}>
          <strong>{trial.mark}</strong> <span className={styles.text}>{trial.nothingCounts}</span>
        </p>
        {!isWide && (
          <div className={styles.switch} role="group" aria-label={trial.views}>
            {(['hall', 'phone'] as const).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === chosen}
                onClick={() => choose(name)}
              >
                {trial[name]}
              </button>
            ))}
          </div>
        )}
        <Button look="quiet" onClick={onLeave}>
          {trial.leave}
        </Button>
        {failure && (
          <div className={styles.failure}>
            <Notice>{failure}</Notice>
          </div>
        )}
      </header>
      <main className={styles.halves}>
        <Pane name="hall" label={trial.hallLong} isHidden={isHidden('hall')} speaking={speaking}>
          {hall}
        </Pane>
        <Pane name="phone" label={trial.phoneLong} isHidden={isHidden('phone')} speaking={speaking}>
          {phone}
        </Pane>
      </main>
    </div>
  );
}

interface PaneProps {
  readonly name: Half['name'];
  readonly label: string;
  readonly isHidden: boolean;
  readonly speaking: Half['name'];
  readonly children: ReactNode;
}

/** Stays connected while it is hidden. */
function Pane({ name, label, isHidden, speaking, children }: PaneProps) {
  const half = useMemo(() => ({ name, speaks: name === speaking }), [name, speaking]);
  const pane = useRef<HTMLElement>(null);
  // The hall's keys are heard wherever the focus is nowhere.
  const isHeld = name === 'phone';
  useFocusHeld(pane, isHeld);
  return (
    <section
      ref={pane}
      tabIndex={isHeld ? -1 : undefined}
      className={classes(styles.pane, styles[name])}
      aria-label={label}
      data-half={name}
      hidden={isHidden}
    >
      <div className={styles.page}>
        <HalfOfWindow value={half}>{children}</HalfOfWindow>
      </div>
    </section>
  );
}
