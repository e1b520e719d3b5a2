import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { addressOf, queryIn, type QuizQuery } from './quizQuery';

const PAUSE_MS = 250;

export interface SearchInAddress {
  readonly query: QuizQuery;
  readonly typed: string;
  readonly type: (words: string) => void;
  readonly choose: (query: QuizQuery) => void;
}

/**
 * The search lives in the address, so that it can be sent on, and going back finds it again. Each
 * choice is a step on the way back; letters are not.
 */
export function useSearchInAddress(): SearchInAddress {
  const [params, setParams] = useSearchParams();
  const query = queryIn(params);
  const [typed, setTyped] = useState(query.q);
  const [sent, setSent] = useState(query.q);
  const [seen, setSeen] = useState(query.q);
  if (seen !== query.q) {
    setSeen(query.q);
    // The address was changed by somebody else than the typing, such as the way back.
    if (query.q !== sent) {
      setSent(query.q);
      setTyped(query.q);
    }
  }

  function follow(words: string) {
    setSent(words);
    setParams(addressOf({ ...query, q: words }), { replace: true });
  }

  // Typing is followed after a pause, which only time tells.
  useEffect(() => {
    const words = typed.trim();
    if (words === sent) {
      return undefined;
    }
    const timer = setTimeout(() => follow(words), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return {
    query,
    typed,
    type: setTyped,
    choose: (next) => {
      // What was typed in this moment is not lost by a choice.
      const words = next.q === query.q ? typed.trim() : next.q;
      setSent(words);
      setTyped(words);
      setParams(addressOf({ ...next, q: words }));
    },
  };
}
