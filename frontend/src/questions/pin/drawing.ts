import type { Region } from '@/api/generated/quiz';
import { onPicture, type Point } from './points';

export const SMALLEST = 0.01;

/** What the pointer holds. */
export type Grip =
  | { readonly name: 'nothing'; readonly from: Point }
  | { readonly name: 'whole'; readonly index: number; readonly offset: Point }
  | { readonly name: 'corner'; readonly index: number };

const tidy = (share: number) => Math.round(share * 10_000) / 10_000;
const between = (least: number, share: number, most: number) =>
  tidy(Math.min(most, Math.max(least, share)));

/** A rectangle ends on the picture; where it is moved it keeps its size, and otherwise its corner. */
export function changed(region: Region, part: Partial<Record<Numbers, number>>): Region {
  if ('radius' in region) {
    const { x = region.x, y = region.y, radius = region.radius } = part;
    return { ...onPicture({ x, y }), radius: between(SMALLEST, radius, 1) };
  }
  const { x = region.x, y = region.y, width = region.width, height = region.height } = part;
  const corner = {
    x: between(0, x, 'x' in part ? 1 - region.width : 1),
    y: between(0, y, 'y' in part ? 1 - region.height : 1),
  };
  return {
    ...corner,
    width: between(SMALLEST, width, 1 - corner.x),
    height: between(SMALLEST, height, 1 - corner.y),
  };
}

export type Numbers = 'x' | 'y' | 'width' | 'height' | 'radius';

/** Where a region can be taken to change its size. */
export function cornerOf(region: Region): Point {
  return 'radius' in region
    ? { x: region.x + region.radius, y: region.y }
    : { x: region.x + region.width, y: region.y + region.height };
}

/** Spanned from one corner to the other, once it is large enough to be meant. */
export function drawn(from: Point, to: Point): Region | undefined {
  const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return width < SMALLEST || height < SMALLEST
    ? undefined
    : {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: tidy(width),
        height: tidy(height),
      };
}

export function dragged(region: Region, grip: Grip, to: Point): Region {
  switch (grip.name) {
    case 'nothing':
      return drawn(grip.from, to) ?? region;
    case 'whole':
      return changed(region, { x: to.x + grip.offset.x, y: to.y + grip.offset.y });
    case 'corner':
      return 'radius' in region
        ? changed(region, { radius: Math.hypot(to.x - region.x, to.y - region.y) })
        : changed(region, { width: to.x - region.x, height: to.y - region.y });
  }
}

/** The same place in another form. */
export function reshaped(region: Region): Region {
  if ('radius' in region) {
    const { x, y, radius } = region;
    const [left, top] = [Math.max(0, x - radius), Math.max(0, y - radius)];
    return {
      x: tidy(left),
      y: tidy(top),
      width: tidy(Math.min(1, x + radius) - left),
      height: tidy(Math.min(1, y + radius) - top),
    };
  }
  const { x, y, width, height } = region;
  return {
    x: tidy(x + width / 2),
    y: tidy(y + height / 2),
    radius: tidy(Math.min(width, height) / 2),
  };
}
