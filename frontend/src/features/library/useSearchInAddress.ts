import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { QuizSearch } from './useQuizSearch';

const PAUSE_MS = 250;

/** The search lives in the address, so that going back finds it again. */
export function useSearchInAddress() {
  const [params, setParams] = useSearchParams();
  const search: QuizSearch = { q: params.get('q') ?? '', tags: params.getAll('tag') };
  const [typed, setTyped] = useState(search.q);

  function go(next: QuizSearch) {
    setParams(
      [...(next.q ? [['q', next.q]] : []), ...next.tags.map((tag) => ['tag', tag])] as [
        string,
        string,
      ][],
      {
        replace: true,
      },
    );
  }

  // Typing is followed after a pause, which only time tells.
  useEffect(() => {
    const words = typed.trim();
    if (words === search.q) {
      return undefined;
    }
    const timer = setTimeout(() => go({ ...search, q: words }), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return {
    search,
    typed,
    type: setTyped,
    toggleTag: (tag: string) =>
      go({
        ...search,
        tags: search.tags.includes(tag)
          ? search.tags.filter((other) => other !== tag)
          : [...search.tags, tag],
      }),
    clear: () => {
      setTyped('');
      go({ q: '', tags: [] });
    },
  };
}
