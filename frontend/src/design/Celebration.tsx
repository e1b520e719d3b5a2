import type { CSSProperties } from 'react';
import styles from './Celebration.module.css';
import { OptionShape } from './OptionShape';
import { OPTION_COUNT, optionColour } from './options';

const PIECES = 36;

/** The options' shapes come down from the ceiling, once; still for those who prefer that. */
export function Celebration() {
  return (
    <div className={styles.sky} aria-hidden="true">
      {Array.from({ length: PIECES }, (_, piece) => (
        <span key={piece} className={styles.piece} style={pathOf(piece)}>
          <OptionShape index={piece % OPTION_COUNT} />
        </span>
      ))}
    </div>
  );
}

/** Spread by multiples of odd fractions, which look random and are the same each time. */
function pathOf(piece: number): CSSProperties {
  const spread = (step: number) => (piece * step) % 1;
  return {
    insetInlineStart: `${spread(0.618) * 100}%`,
    color: optionColour(piece % OPTION_COUNT),
    inlineSize: `${0.8 + spread(0.37)}em`,
    animationDuration: `${2.6 + spread(0.73) * 2.4}s`,
    animationDelay: `${0.6 + spread(0.29) * 1.8}s`,
    '--turn': `${(spread(0.53) - 0.5) * 1_080}deg`,
    '--drift': `${(spread(0.41) - 0.5) * 10}em`,
  } as CSSProperties;
}
