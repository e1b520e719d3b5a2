import { tabShelf } from '@/browser/storage';

const key = (code: string): string => `quizhall.pass.${code}`;

/**
 * What came behind the `#` of the address, of a link that is good for one player. It does not stay
 * there, where others can read it; until it is used this tab keeps it.
 */
export function takePass(code: string): string | undefined {
  const pass = location.hash.slice(1);
  if (pass) {
    tabShelf.write(key(code), pass);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return pass || tabShelf.read<string>(key(code));
}

export function dropPass(code: string): void {
  tabShelf.remove(key(code));
}
