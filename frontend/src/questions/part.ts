import { useEffect, useSyncExternalStore } from 'react';
import { importedAgain } from '@/browser/modules';
import { retryDelay } from '@/game/backoff';

export type PartState<T> =
  | { readonly name: 'coming' }
  | { readonly name: 'there'; readonly part: T }
  /** It is tried again by itself. */
  | { readonly name: 'failed' }
  /** That was tried often enough. */
  | { readonly name: 'lost' }
  /** This page is older than the kind. */
  | { readonly name: 'unknown' };

/** What the pages have of a kind in one place, as a file of its own where few need it. */
export interface Part<T> {
  readonly state: () => PartState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Makes sure that it is there or on its way. */
  readonly load: () => void;
}

/** Some minutes in all; after that the page has to be loaded again. */
const MOST_TRIES = 30;

/** A part that comes with the page. */
export function there<T>(part: T): Part<T> {
  return still({ name: 'there', part });
}

/** A part that is a file of its own. */
export function lazily<T>(load: () => Promise<T>): Part<T> {
  const listeners = new Set<() => void>();
  let state: PartState<T> = { name: 'coming' };
  let isLoading = false;

  function become(next: PartState<T>): void {
    state = next;
    listeners.forEach((listener) => listener());
  }

  async function bring(): Promise<void> {
    let failure: unknown;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        const part = await (tries === 0 ? load() : importedAgain(load, failure, tries));
        become({ name: 'there', part });
        return;
      } catch (error) {
        failure = error;
        become({ name: 'failed' });
        await pause(retryDelay(tries));
      }
    }
    isLoading = false;
    become({ name: 'lost' });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (!isLoading) {
        isLoading = true;
        void bring();
      }
    },
  };
}

type Parts<K extends string> = { readonly [P in K]: Part<unknown> };

const unknown = still<never>({ name: 'unknown' });

/** What there is of a kind; a server newer than this page may have more of them. */
export function partOf<K extends string, P extends Parts<K>>(
  parts: P,
  kind: K,
): P[K] | Part<never> {
  return Object.hasOwn(parts, kind) ? parts[kind] : unknown;
}

/** Once it is there. */
export function usePart<T>(part: Part<T>): PartState<T> {
  useEffect(() => part.load(), [part]);
  return useSyncExternalStore(part.subscribe, part.state);
}

/** Has the parts of these kinds before they are needed. */
export function usePrepared<K extends string>(
  parts: Parts<K>,
  kinds: readonly string[] | undefined,
): void {
  // What comes by the network is outside of React.
  useEffect(() => kinds?.forEach((kind) => partOf(parts, kind as K).load()), [parts, kinds]);
}

function still<T>(state: PartState<T>): Part<T> {
  return { state: () => state, subscribe: () => () => undefined, load: () => undefined };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
