import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { fit, type Layout } from './fit';

/**
 * Keeps the content of an element, whose own size comes from around it, as large as fits: see
 * `fit`. Sizes and layouts are the stylesheet's, by `--fit` and `data-layout`.
 *
 * It may be as high as its content up to a limit (the question on a phone) if the limit comes from
 * around it: what is found is the same then, however high it has become by being measured.
 *
 * @param content measured again when it is another
 * @param onFit after each measuring
 */
export function useFit<E extends HTMLElement>(
  layouts: readonly Layout[],
  content: unknown,
  onFit?: (element: E) => void,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const measure = useEffectEvent(() => {
    if (ref.current) {
      fit(ref.current, layouts);
      onFit?.(ref.current);
    }
  });

  // Before anything is painted. What is measured hangs on the content, though no variable says so.
  // oxlint-disable-next-line react/exhaustive-deps
  useLayoutEffect(() => measure(), [content, layouts]);

  // The window, the fonts and parts that come later are outside of what is known here.
  useEffect(() => {
    const observer = new ResizeObserver(() => measure());
    // What shows formatted texts may come later than the content.
    const changes = new MutationObserver(() => measure());
    if (ref.current) {
      observer.observe(ref.current);
      changes.observe(ref.current, { childList: true, subtree: true });
    }
    const fonts = document.fonts as FontFaceSet | undefined;
    const loaded = () => measure();
    fonts?.addEventListener('loadingdone', loaded);
    return () => {
      observer.disconnect();
      changes.disconnect();
      fonts?.removeEventListener('loadingdone', loaded);
    };
  }, []);

  return ref;
}
