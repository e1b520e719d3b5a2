import { createContext, type HTMLAttributes, useContext } from 'react';

/** Which of two pages that share a window this is. */
export interface Half {
  readonly name: 'hall' | 'phone';
  /** Whether it is this one that tells those who hear the window what has happened. */
  readonly speaks: boolean;
}

/** Absent where a page has the window to itself. */
export const HalfOfWindow = createContext<Half | undefined>(undefined);

export function useHalf(): Half | undefined {
  return useContext(HalfOfWindow);
}

/** What a page is about. A window has one of these, which holds both where two pages share it. */
export function Main(props: HTMLAttributes<HTMLElement>) {
  return useHalf() ? <div {...props} /> : <main {...props} />;
}
