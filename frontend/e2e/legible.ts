// What runs in the page cannot reach functions outside of it.
/* oxlint-disable unicorn/consistent-function-scoping */
import type { Page } from '@playwright/test';

/** What is wrong with the texts of a scene, each in a few words, and how small they get. */
export interface Legibility {
  readonly faults: readonly string[];
  /** Font size of the question and of the smallest option, in px. */
  readonly question: number;
  readonly option: number;
  /** Smallest of all that people wrote in the quiz. */
  readonly smallest: number;
}

/**
 * Looks at each word as it is painted: none may leave the window (sideways, where the page
 * scrolls), be cut off, leave its card, or lie on another. An ellipsis says itself that it cuts.
 */
export function legibility(page: Page): Promise<Legibility> {
  return page.evaluate(() => {
    const SLACK = 2;
    const faults: string[] = [];
    const root = document.querySelector('[data-lights]') as HTMLElement;
    const isPhone = innerWidth < 600;

    interface Word {
      readonly text: string;
      readonly block: Element;
      readonly box: DOMRect;
    }

    interface Clip {
      readonly area: DOMRect;
      readonly isEllipsis: boolean;
      readonly scrolls: boolean;
    }

    function isSeen(element: Element): boolean {
      return (
        element.closest('.visually-hidden, [role="timer"], [role="status"]') === null &&
        getComputedStyle(element).visibility === 'visible' &&
        element.getClientRects().length > 0
      );
    }

    function isEllipsis(element: Element): boolean {
      return getComputedStyle(element).textOverflow === 'ellipsis';
    }

    /** Fonts say more height than their letters have. */
    function inked(box: DOMRect): DOMRect {
      return new DOMRect(box.x, box.y + box.height * 0.2, box.width, box.height * 0.6);
    }

    function blockOf(element: Element): Element {
      let block = element;
      while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) {
        block = block.parentElement;
      }
      return block;
    }

    function within(inner: DOMRect, outer: DOMRect): boolean {
      return (
        inner.left >= outer.left - SLACK &&
        inner.right <= outer.right + SLACK &&
        inner.top >= outer.top - SLACK &&
        inner.bottom <= outer.bottom + SLACK
      );
    }

    const words: Word[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement as Element;
      if (node.textContent?.trim() && isSeen(parent)) {
        const block = blockOf(parent);
        // Word by word, since a space at the end of a line may hang out of it.
        for (const { 0: word, index } of node.textContent.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          for (const box of range.getClientRects()) {
            words.push({ text: word.slice(0, 24), block, box: inked(box) });
          }
        }
      }
    }

    /** What is around a block and shows nothing beyond its edges. */
    const clips = new Map<Element, readonly Clip[]>();

    function clipsOf(block: Element): readonly Clip[] {
      const known = clips.get(block);
      if (known) {
        return known;
      }
      const found: Clip[] = [];
      for (let outer: Element | null = block; outer; outer = outer.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(outer);
        if (overflowX !== 'visible' && outer !== document.documentElement) {
          found.push({
            area: outer.getBoundingClientRect(),
            isEllipsis: isEllipsis(outer),
            scrolls:
              overflowY === 'auto' && (isPhone || outer.closest('[data-half="phone"]') !== null),
          });
        }
      }
      clips.set(block, found);
      return found;
    }

    const painted = words.filter(({ text, block, box }) => {
      for (const clip of clipsOf(block)) {
        const { area, scrolls } = clip;
        if (scrolls && (box.bottom > area.bottom || box.top < area.top)) {
          return false;
        }
        if (!within(box, area)) {
          if (clip.isEllipsis) {
            return false;
          }
          faults.push(`cut off: ${text}`);
        }
      }
      const card = block.closest('li, button');
      if (card && !isEllipsis(card) && !isEllipsis(block)) {
        const area = card.getBoundingClientRect();
        if (area.width > 0 && !within(box, area)) {
          faults.push(`out of its card: ${text}`);
        }
      }
      const isOut = box.left < -SLACK || box.right > innerWidth + SLACK;
      const isBelow = !isPhone && (box.top < -SLACK || box.bottom > innerHeight + SLACK);
      if ((isOut || isBelow) && !isEllipsis(block)) {
        faults.push(`out of the window: ${text}`);
      }
      return true;
    });

    // What sticks to the foot of a phone lies on what scrolls below it.
    const fixed = painted.filter(
      ({ block }) => !isPhone || block.closest('[class*="foot"]') === null,
    );
    fixed.forEach((one, index) => {
      for (const other of fixed.slice(index + 1)) {
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (one.block !== other.block && width > SLACK && height > SLACK) {
          faults.push(`on each other: ${one.text} and ${other.text}`);
        }
      }
    });
    if (document.documentElement.scrollWidth > innerWidth) {
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    }
    for (const picture of root.querySelectorAll('img')) {
      if (getComputedStyle(picture).objectFit !== 'contain') {
        faults.push('a picture is cut off');
      }
    }

    const sizes = (selector: string) =>
      Array.from(root.querySelectorAll(selector), (element) =>
        Number.parseFloat(getComputedStyle(element).fontSize),
      );
    return {
      faults: [...new Set(faults)],
      question: Math.min(...sizes('h1')),
      option: Math.min(...sizes('main li [data-fit], main button [data-fit]')),
      smallest: Math.min(...sizes('main [data-fit]')),
    };
  });
}

/** The boxes with round corners that cut what is written in them. */
export function cutByCorners(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    const cut = new Set<string>();
    for (const card of document.querySelectorAll('main li')) {
      const area = card.getBoundingClientRect();
      const radius = Math.min(
        Number.parseFloat(getComputedStyle(card).borderStartStartRadius),
        area.width / 2,
        area.height / 2,
      );
      const texts = document.createRange();
      texts.selectNodeContents(card);
      for (const line of texts.getClientRects()) {
        // Fonts say more height than their letters have.
        const [top, bottom] = [line.top + line.height * 0.2, line.bottom - line.height * 0.2];
        const beside = Math.max(area.left + radius - line.left, line.right - area.right + radius);
        const above = Math.max(area.top + radius - top, bottom - area.bottom + radius);
        if (beside > 0 && above > 0 && Math.hypot(beside, above) > radius + SLACK) {
          cut.add((card.textContent ?? '').slice(0, 24));
        }
      }
    }
    return [...cut];
  });
}
