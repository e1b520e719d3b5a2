import { classes } from '@/design/classes';
import styles from './Marks.module.css';
import type { Point } from './points';
import { type AnyTarget, type Shape, shapesOf } from './target';

/** How many pins are in which part of the picture. */
export interface Heat {
  readonly columns: number;
  readonly rows: number;
  /** Column, row, and how many. */
  readonly cells: readonly (readonly number[])[];
}

interface MarksProps {
  /** Of the picture's width to its height. */
  readonly ratio: number;
  readonly target?: AnyTarget | undefined;
  readonly heat?: Heat | undefined;
}

/** Where a pin is right and where pins are, over a picture that is shown whole. */
export function Marks({ ratio, target, heat }: MarksProps) {
  return (
    <svg className={styles.marks} viewBox={`0 0 ${ratio} 1`} aria-hidden="true">
      {heat && <HeatMap ratio={ratio} heat={heat} />}
      {target &&
        shapesOf(target).map((shape) => (
          <g key={`${shape.x} ${shape.y} ${shape.width}`}>
            <Outline shape={shape} ratio={ratio} className={styles.under} />
            <Outline
              shape={shape}
              ratio={ratio}
              className={classes(styles.outline, target.at && styles.limit)}
            />
          </g>
        ))}
      {target?.at && <Cross at={target.at} ratio={ratio} />}
    </svg>
  );
}

function Cross({ at, ratio }: { at: Point; ratio: number }) {
  const path = `M${at.x * ratio} ${at.y - 0.03}v.06m-.03-.03h.06`;
  return (
    <>
      <path className={styles.under} d={path} />
      <path className={styles.spot} d={path} />
    </>
  );
}

interface OutlineProps {
  readonly shape: Shape;
  readonly ratio: number;
  readonly className?: string | undefined;
  /** Which of the regions it is, for what takes it by the pointer. */
  readonly 'data-region'?: number;
}

export function Outline({ shape, ratio, ...rest }: OutlineProps) {
  const { isRound, y, height } = shape;
  const [x, width] = [shape.x * ratio, shape.width * ratio];
  return isRound ? (
    <ellipse {...rest} cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />
  ) : (
    <rect {...rest} x={x} y={y} width={width} height={height} />
  );
}

export function mostOf({ cells }: Heat): number {
  return Math.max(0, ...cells.map(([, , count = 0]) => count));
}

function HeatMap({ ratio, heat }: { ratio: number; heat: Heat }) {
  const { columns, rows, cells } = heat;
  const most = mostOf(heat);
  return cells.map(([column = 0, row = 0, count = 0]) => (
    <rect
      key={`${column} ${row}`}
      className={styles.heat}
      style={{ fillOpacity: 0.3 + (0.6 * count) / most }}
      x={(column * ratio) / columns}
      y={row / rows}
      width={ratio / columns}
      height={1 / rows}
    />
  ));
}
