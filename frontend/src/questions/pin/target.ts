import type { Region, Target } from '@/api/generated/quiz';
import { cellOf } from './points';

/** As it is drawn: a circle is an oval where the picture is no square. */
export interface Shape {
  readonly isRound: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A region of the wire or of a quiz, where the one that is not there may be undefined. */
type AnyRegion = Pick<Region, 'x' | 'y'> & {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly radius?: number | undefined;
};

export type AnyTarget = Pick<Target, 'at' | 'zeroAt'> & {
  readonly regions?: readonly AnyRegion[] | undefined;
};

export function shapeOf({ x, y, width = 0, height = 0, radius }: AnyRegion): Shape {
  return radius === undefined
    ? { isRound: false, x, y, width, height }
    : { isRound: true, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

export function shapesOf({ regions, at, zeroAt }: AnyTarget): readonly Shape[] {
  if (at && zeroAt !== undefined) {
    return [shapeOf({ ...at, radius: zeroAt })];
  }
  return (regions ?? []).map(shapeOf);
}

/** In which parts of the picture its middles are. */
export function cellsOf(target: AnyTarget): string {
  const middles = target.at
    ? [target.at]
    : (target.regions ?? [])
        .map(shapeOf)
        .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }));
  return [...new Set(middles.map(cellOf))].join('; ');
}
