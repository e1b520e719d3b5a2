import type { CSSProperties } from 'react';
import type { Picture } from '@/api/generated/quiz';
import { OptionShape } from '@/design/OptionShape';
import { classes } from '@/design/classes';
import { OPTION_COUNT, optionColour } from '@/design/options';
import { QuizPicture } from '@/questions/QuizPicture';
import styles from './Cover.module.css';

interface CoverProps {
  readonly id: string;
  readonly cover?: Picture | undefined;
  readonly isLarge?: boolean;
}

const COLOURS = OPTION_COUNT - 1;

/** The quiz's picture, or an arcade of its own in place of one. */
export function Cover({ id, cover, isLarge }: CoverProps) {
  if (cover) {
    return (
      <QuizPicture
        className={classes(styles.picture, isLarge && styles.large)}
        {...cover}
        sizes={isLarge ? '(width < 48rem) 100vw, 40vw' : '(width < 40rem) 100vw, 22rem'}
        loading="lazy"
      />
    );
  }
  const seed = Number.parseInt(id.replaceAll('-', '').slice(0, 8), 16) || 0;
  return (
    <div
      className={classes(styles.arcade, isLarge && styles.large)}
      style={{ '--colour': optionColour(seed % COLOURS) } as CSSProperties}
      aria-hidden="true"
    >
      {[0, 1, 2, 3, 4].map((door) => (
        <span key={door} className={classes(styles.door, door === seed % 5 && styles.open)}>
          {door === seed % 5 && <OptionShape index={(seed >>> 3) % OPTION_COUNT} />}
        </span>
      ))}
    </div>
  );
}
