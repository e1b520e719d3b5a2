import { tabShelf } from '@/browser/storage';

const key = (id: string): string => `quizhall.quiz-link.${id}`;

/**
 * What came behind the `#` of a quiz's address, which its owner gave to somebody. It does not stay there, where
 * a whole hall may read it; this tab keeps it.
 */
export function takeLink(id: string): string | undefined {
  const link = location.hash.slice(1);
  if (link) {
    tabShelf.write(key(id), link);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return link || tabShelf.read<string>(key(id));
}

/**
 * The whole address, to be given to others.
 *
 * @param base of the pages, such as `/hall`
 */
export function linkAddress(base: string, id: string, link: string): string {
  return `${location.origin}${base}/quizzes/${id}#${link}`;
}
