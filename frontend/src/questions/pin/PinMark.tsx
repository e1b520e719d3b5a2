import type { ComponentProps } from 'react';
import { classes } from '@/design/classes';
import styles from './PinMark.module.css';
import type { Point } from './points';

interface PinMarkProps extends ComponentProps<'span'> {
  readonly point: Point;
}

/** A pin with its tip at the point. */
export function PinMark({ point, className, ...rest }: PinMarkProps) {
  return (
    <span
      {...rest}
      className={classes(styles.pin, className)}
      style={{ left: `${100 * point.x}%`, top: `${100 * point.y}%` }}
    >
      <svg viewBox="0 0 24 36" aria-hidden="true">
        <path d="M12 35C9 26 1.500 20 1.500 12a10.500 10.500 0 0 1 21 0c0 8-7.500 14-10.500 23z" />
        <circle cx="12" cy="12" r="4" />
      </svg>
    </span>
  );
}
