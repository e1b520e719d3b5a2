/** Runs in a page before its scripts: what the oldest supported browsers lack is taken away. */
export function takeNewerFunctions(): void {
  const taken: [object, string][] = [
    [Array.prototype, 'toSorted toReversed toSpliced with findLast findLastIndex'],
    [Array, 'fromAsync'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Map.prototype, 'getOrInsert getOrInsertComputed'],
    [Set.prototype, 'union intersection difference symmetricDifference'],
    [Set.prototype, 'isSubsetOf isSupersetOf isDisjointFrom'],
    [String.prototype, 'isWellFormed toWellFormed'],
    [Promise, 'withResolvers try'],
    [RegExp, 'escape'],
    [Intl, 'Segmenter DurationFormat'],
    [URL, 'canParse parse'],
    [URLSearchParams.prototype, 'size'],
    [AbortSignal, 'timeout any'],
    [Object.getPrototypeOf(crypto) as object, 'randomUUID'],
    [Element.prototype, 'checkVisibility requestFullscreen setHTMLUnsafe moveBefore'],
    [HTMLElement.prototype, 'popover showPopover hidePopover togglePopover inert'],
    [HTMLDialogElement.prototype, 'requestClose'],
    [Document.prototype, 'startViewTransition'],
    [Navigator.prototype, 'locks wakeLock userActivation virtualKeyboard'],
    [window, 'Iterator structuredClone scheduler navigation trustedTypes cookieStore'],
  ];
  for (const [owner, names] of taken) {
    names.split(' ').forEach((name) => Reflect.deleteProperty(owner, name));
  }
}

/** As in a browser that blocks all cookies: the mere look at what it would keep throws. */
export function barStorage(): void {
  const barred: [object, string][] = [
    [window, 'localStorage sessionStorage indexedDB caches'],
    [Navigator.prototype, 'locks storage serviceWorker'],
    [Document.prototype, 'cookie'],
  ];
  for (const [owner, names] of barred) {
    for (const name of names.split(' ')) {
      Object.defineProperty(owner, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  }
}
