/**
 * Below which path of its host this site is: empty, or such as `/quiz`. Whoever serves the page
 * writes it into its `base`.
 */
export const basePath = pathOf(document.querySelector('base')?.getAttribute('href') ?? '/');

function pathOf(base: string): string {
  return base.replace(/\/$/, '');
}

/** A page's whole address, to be opened elsewhere; the path begins with a slash. */
export function addressOf(path: string): string {
  return location.origin + basePath + path;
}

/**
 * Where a picture or a sound of a quiz is, as browsers find it: what begins with a slash is on this site, below
 * its base path, whether the writer wrote that as well or not.
 */
export function mediaAddress(image: string): string {
  const isOnThisSite = /^\/(?!\/)/.test(image);
  return isOnThisSite && !image.startsWith(`${basePath}/`) ? basePath + image : image;
}

/** `ws:` or `wss:` address of the one endpoint for sockets, without query. */
export function socketAddress(): string {
  return addressOf('/api/ws').replace(/^http/, 'ws');
}
