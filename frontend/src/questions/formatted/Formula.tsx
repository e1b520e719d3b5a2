import { render } from 'katex';
import 'katex/dist/katex.min.css';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { classes } from '@/design/classes';
import styles from './Formula.module.css';

const LONGEST = 600;

/** What defines, loads, links or names parts of the page: no formula of a quiz needs it. */
const REFUSED =
  /\\(?:[egx]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|href|url|includegraphics|html[A-Za-z]+|char|catcode|message|errmessage|show)(?![A-Za-z])/;

interface FormulaProps {
  readonly tex: string;
  /** As the writer typed it, with its dollars; shown where it is no formula. */
  readonly typed: string;
  readonly isBlock: boolean;
}

// What is read first is there when it is needed.
void document.fonts?.load('1em KaTeX_Main').catch(() => undefined);
void document.fonts?.load('italic 1em KaTeX_Math').catch(() => undefined);

/** A formula in TeX, for eyes and as MathML for ears. */
export function Formula({ tex, typed, isBlock }: FormulaProps) {
  const place = useRef<HTMLSpanElement>(null);
  const drawn = useMemo(() => draw(tex, isBlock), [tex, isBlock]);

  // KaTeX makes elements, since the page's policy forbids styles in markup.
  useLayoutEffect(() => {
    if (drawn) {
      place.current?.replaceChildren(...drawn.cloneNode(true).childNodes);
    }
  }, [drawn]);

  return drawn ? (
    <span
      ref={place}
      dir="ltr"
      translate="no"
      data-fit
      className={classes(styles.formula, isBlock && styles.block)}
    />
  ) : (
    typed
  );
}

function draw(tex: string, displayMode: boolean): HTMLElement | undefined {
  if (tex.length > LONGEST || REFUSED.test(tex)) {
    return undefined;
  }
  const drawn = document.createElement('span');
  try {
    render(tex, drawn, {
      displayMode,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
      maxSize: 8,
    });
  } catch {
    // Also one that goes too deep.
    return undefined;
  }
  // The policy forbids the attribute by which KaTeX sets these.
  drawn.querySelectorAll<SVGElement>('svg[style]').forEach((svg) => {
    svg.style.inlineSize = svg.getAttribute('width') ?? '';
  });
  return drawn;
}
