import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { pin as text } from '@/text/kinds/pin';
import styles from './MovablePin.module.css';
import { PinMark } from './PinMark';
import { movedBy, onPicture, placeOf, type Point, pointAt } from './points';

interface MovablePinProps {
  readonly point: Point;
  /** Another one each time that the pin is to be taken up with the keys. */
  readonly takenUp: object | undefined;
  readonly onMove: (point: Point) => void;
}

/** To be dragged, and moved by arrow keys. */
export function MovablePin({ point, takenUp, onMove }: MovablePinProps) {
  const mark = useRef<HTMLSpanElement>(null);
  const [grip, setGrip] = useState<Point>();

  useEffect(() => {
    if (takenUp) {
      mark.current?.focus();
    }
  }, [takenUp]);

  /** The pin keeps its distance to the finger, which would hide its tip else. */
  function take(event: PointerEvent<HTMLElement>) {
    const finger = pointAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    setGrip({ x: point.x - finger.x, y: point.y - finger.y });
  }

  function drag(event: PointerEvent<HTMLElement>) {
    if (grip) {
      const finger = pointAt(event);
      onMove(onPicture({ x: finger.x + grip.x, y: finger.y + grip.y }));
    }
  }

  return (
    <PinMark
      ref={mark}
      point={point}
      className={styles.pin}
      role="slider"
      tabIndex={0}
      aria-label={text.yours}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * point.x)}
      aria-valuetext={placeOf(point)}
      onKeyDown={(event) => {
        const moved = movedBy(point, event);
        if (moved) {
          event.preventDefault();
          onMove(moved);
        }
      }}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={() => setGrip(undefined)}
      onPointerCancel={() => setGrip(undefined)}
    />
  );
}
