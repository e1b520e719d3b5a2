/** A way to lay out an element's content, set as `data-layout`; several words may be in it. */
export interface Layout {
  readonly name: string;
  /** From which size this one is taken though a later one might allow for larger text. */
  readonly enough: number;
}

const LARGEST = 1;
const SMALLEST = -1;
/** The last step is a 128th of the way between the two. */
const STEPS = 8;
/** Browsers round the edges of boxes. */
export const TOLERANCE_PX = 1;

/**
 * Finds the largest size at which all content has room in the element, as `--fit`: 1 is as large as
 * its styles make it, 0 the least size that should be read from afar, and below that only what else
 * would be cut off. Widths are looked at in each part marked by `data-fit` as well, since a word may
 * leave its card without leaving the element, and heights in those marked by `data-fit="box"`, whose
 * own size comes from around them too.
 */
export function fit(element: HTMLElement, layouts: readonly Layout[]): void {
  let best: { readonly name: string; readonly size: number } | undefined;
  for (const { name, enough } of layouts) {
    element.dataset['layout'] = name;
    const size = largest(element);
    if (size >= enough) {
      return;
    }
    // Where nothing fits, the last one is the one that breaks most.
    best = best && best.size > size ? best : { name, size };
  }
  if (best) {
    element.dataset['layout'] = best.name;
    resize(element, best.size);
  }
}

function largest(element: HTMLElement): number {
  if (fitsAt(element, LARGEST)) {
    return LARGEST;
  }
  let fitting = SMALLEST;
  let tooLarge = LARGEST;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (fitting + tooLarge) / 2;
    if (fitsAt(element, middle)) {
      fitting = middle;
    } else {
      tooLarge = middle;
    }
  }
  resize(element, fitting);
  return fitting;
}

function fitsAt(element: HTMLElement, size: number): boolean {
  resize(element, size);
  return (
    [element, ...element.querySelectorAll('[data-fit="box"]')].every(isHighEnough) &&
    [element, ...element.querySelectorAll('[data-fit]')].every(isWideEnough)
  );
}

function isHighEnough(element: Element): boolean {
  // Exactly: of a pixel more, the lowest line would be cut off.
  return element.scrollHeight <= element.clientHeight;
}

function isWideEnough(element: Element): boolean {
  return element.scrollWidth <= element.clientWidth + TOLERANCE_PX;
}

function resize(element: HTMLElement, size: number): void {
  element.style.setProperty('--fit', size.toFixed(3));
}
