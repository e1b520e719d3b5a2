import { type PointerEvent, type RefObject, useRef, useState } from 'react';

interface Dragged {
  readonly place: number;
  readonly pointer: number;
}

/**
 * Puts the lines of a list in order by dragging: `list` goes to the element that holds nothing but
 * them, `handle` to what each is taken by.
 */
export function useDragging<E extends HTMLElement>(onMove: (from: number, to: number) => void) {
  const ref = useRef<E>(null);
  const [dragged, setDragged] = useState<Dragged>();

  /** The list hears of the pointer, since what is dragged changes its place in the page. */
  function take({ button, isPrimary, pointerId }: PointerEvent, place: number) {
    if (button === 0 && isPrimary && !dragged) {
      ref.current?.setPointerCapture(pointerId);
      setDragged({ place, pointer: pointerId });
    }
  }

  function drag({ clientY, pointerId }: PointerEvent) {
    if (dragged?.pointer !== pointerId) {
      return;
    }
    const to = placeAt(ref, dragged.place, clientY);
    if (to !== dragged.place) {
      onMove(dragged.place, to);
      setDragged({ place: to, pointer: pointerId });
    }
  }

  function drop({ pointerId }: PointerEvent) {
    if (dragged?.pointer === pointerId) {
      setDragged(undefined);
    }
  }

  return {
    place: dragged?.place,
    list: { ref, onPointerMove: drag, onPointerUp: drop, onPointerCancel: drop },
    handle: (place: number) => ({ onPointerDown: (event: PointerEvent) => take(event, place) }),
  };
}

/**
 * Where the middle of what is dragged would be nearest to the pointer. It depends on the heights of
 * the others alone, not on where it is just now: else lines of different heights would flicker.
 */
function placeAt(list: RefObject<HTMLElement | null>, from: number, y: number): number {
  const lines = Array.from(list.current?.children ?? [], (line) => line.getBoundingClientRect());
  const [first, second] = lines;
  const own = lines[from];
  if (!first || !second || !own) {
    return from;
  }
  const gap = second.top - first.bottom;
  let top = first.top;
  const distances = [Math.abs(top + own.height / 2 - y)];
  for (const { height } of lines.toSpliced(from, 1)) {
    top += height + gap;
    distances.push(Math.abs(top + own.height / 2 - y));
  }
  return distances.indexOf(Math.min(...distances));
}
