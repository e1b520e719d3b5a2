/** The folder of all scripts. */
const here = import.meta.url.replace(/[^/]*$/, '');

/** Links whose styles did not come; one whose styles are on their way looks the same but for this. */
const failed = new WeakSet<EventTarget>();

document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement) {
      failed.add(target);
    }
  },
  // Such events do not bubble.
  { capture: true },
);

/**
 * Imports what could not be loaded before. Browsers keep in mind that a module failed and do not ask
 * for its address again (until WHATWG's change of 2026); Chromium and Firefox name the address in
 * the failure, so that it can be asked for by another one, and Safari never kept it in mind.
 *
 * @param tries how often it was tried before
 */
export async function importedAgain<T>(
  load: () => Promise<T>,
  failure: unknown,
  tries: number,
): Promise<T> {
  await stylesLoadedAgain();
  const address = /\bhttps?:\S+\.js\b/.exec(String(failure))?.[0];
  return address?.startsWith(here)
    ? ((await import(/* @vite-ignore */ `${address}?again=${tries}`)) as T)
    : load();
}

/** A module's styles are asked for once, by links that stay in the page. */
async function stylesLoadedAgain(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const missing = [...links].filter((link) => failed.has(link));
  await Promise.all(
    missing.map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const again = link.cloneNode() as HTMLLinkElement;
          again.addEventListener('load', () => resolve());
          again.addEventListener('error', () => reject(new Error(`${link.href} did not load`)));
          link.replaceWith(again);
        }),
    ),
  );
}
