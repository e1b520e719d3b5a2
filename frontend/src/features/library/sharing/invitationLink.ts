import { tabShelf } from '@/browser/storage';

const KEY = 'quizhall.invitation';

/**
 * What came behind the `#` of an invitation's address. It does not stay there, where others may read it; this
 * tab keeps it, while somebody signs in, until the invitation is taken.
 */
export function takeSecret(): string | undefined {
  const secret = location.hash.slice(1);
  if (secret) {
    tabShelf.write(KEY, secret);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return secret || tabShelf.read<string>(KEY);
}

export function forgetSecret(): void {
  tabShelf.remove(KEY);
}

/**
 * The whole address, to be passed on.
 *
 * @param base of the pages, such as `/hall`
 */
export function invitationAddress(base: string, secret: string): string {
  return `${location.origin}${base}/invitation#${secret}`;
}
