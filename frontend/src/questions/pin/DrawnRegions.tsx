import { type PointerEvent, useState } from 'react';
import type { Region } from '@/api/generated/quiz';
import { classes } from '@/design/classes';
import { cornerOf, dragged, drawn, type Grip } from './drawing';
import styles from './DrawnRegions.module.css';
import { Outline } from './Marks';
import { type Point, pointAt } from './points';
import { shapeOf } from './target';

interface DrawnRegionsProps {
  readonly ratio: number;
  readonly regions: readonly Region[];
  readonly mayAdd: boolean;
  readonly onChange: (regions: readonly Region[]) => void;
}

/** Regions to be drawn, moved and resized by pointer; the same is done by numbers beside it. */
export function DrawnRegions({ ratio, regions, mayAdd, onChange }: DrawnRegionsProps) {
  const [grip, setGrip] = useState<Grip>();

  function take(event: PointerEvent<SVGSVGElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip(gripAt(event.target as Element, pointAt(event)));
  }

  function gripAt(taken: Element, from: Point): Grip | undefined {
    const index = Number(taken.getAttribute('data-region') ?? NaN);
    const region = regions[index];
    if (!region) {
      return mayAdd ? { name: 'nothing', from } : undefined;
    }
    return taken.hasAttribute('data-corner')
      ? { name: 'corner', index }
      : { name: 'whole', index, offset: { x: region.x - from.x, y: region.y - from.y } };
  }

  function drag(event: PointerEvent<SVGSVGElement>) {
    const to = pointAt(event);
    if (grip?.name === 'nothing') {
      const region = drawn(grip.from, to);
      if (region) {
        setGrip({ name: 'corner', index: regions.length });
        onChange([...regions, region]);
      }
    } else if (grip) {
      const region = regions[grip.index];
      if (region) {
        onChange(regions.with(grip.index, dragged(region, grip, to)));
      }
    }
  }

  return (
    <svg
      className={styles.regions}
      viewBox={`0 0 ${ratio} 1`}
      aria-hidden="true"
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={() => setGrip(undefined)}
      onPointerCancel={() => setGrip(undefined)}
    >
      {regions.map((region, index) => {
        const shape = shapeOf(region);
        const corner = cornerOf(region);
        const middle = {
          x: (shape.x + shape.width / 2) * ratio,
          y: shape.y + shape.height / 2,
        };
        return (
          // Regions have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={index}>
            <Outline shape={shape} ratio={ratio} className={styles.under} />
            <Outline
              shape={shape}
              ratio={ratio}
              className={classes(styles.region)}
              data-region={index}
            />
            <circle className={styles.ground} cx={middle.x} cy={middle.y} r={0.035} />
            <text className={styles.number} x={middle.x} y={middle.y}>
              {index + 1}
            </text>
            <circle
              className={styles.corner}
              cx={corner.x * ratio}
              cy={corner.y}
              r={0.018}
              data-region={index}
              data-corner
            />
          </g>
        );
      })}
    </svg>
  );
}
