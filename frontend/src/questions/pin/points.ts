import { formatPercent } from '@/text/choose';
import { pin as text } from '@/text/kinds/pin';

/** In shares of the picture's width and height, from the upper left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Parts of the picture that have names, so that nobody needs to see it to point at one. */
export const COLUMNS = 8;
export const ROWS = 6;

/** As fine as points are kept. */
export function onPicture({ x, y }: Point): Point {
  return { x: share(x), y: share(y) };
}

function share(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000;
}

export function middleOf(column: number, row: number): Point {
  return onPicture({ x: (column + 0.5) / COLUMNS, y: (row + 0.5) / ROWS });
}

/** The name of the part in which a point is. */
export function cellOf({ x, y }: Point): string {
  const row = Math.min(ROWS, Math.floor(y * ROWS) + 1);
  const column = Math.min(COLUMNS, Math.floor(x * COLUMNS) + 1);
  return text.cell(row, column);
}

export function placeOf(point: Point): string {
  return text.at(cellOf(point), formatPercent(point.x), formatPercent(point.y));
}

interface Pointed {
  readonly currentTarget: Element;
  readonly clientX: number;
  readonly clientY: number;
}

/** Where on the board the pointer is. */
export function pointAt({ currentTarget, clientX, clientY }: Pointed): Point {
  const board = currentTarget.closest('[data-board]') ?? currentTarget;
  const { left, top, width, height } = board.getBoundingClientRect();
  return onPicture({ x: (clientX - left) / width, y: (clientY - top) / height });
}

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -0.01, y: 0 },
  ArrowRight: { x: 0.01, y: 0 },
  ArrowUp: { x: 0, y: -0.01 },
  ArrowDown: { x: 0, y: 0.01 },
};

/** Moved by an arrow key, or undefined by any other. */
export function movedBy(
  { x, y }: Point,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Point | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  const times = shiftKey ? 5 : 1;
  return step && onPicture({ x: x + step.x * times, y: y + step.y * times });
}
