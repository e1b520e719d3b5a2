import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { importedAgain } from './modules';

/** Longer, and whoever waits would rather load the page again. */
const PAUSES_MS = [300, 1_000, 3_000];

/**
 * A page or a dialog in a file of its own. It is asked for again where it does not come: laptops and
 * phones change their network while pages load, and browsers then break off what is on its way.
 *
 * @param pick finds it in the file
 */
export function lazyPage<M, P extends object>(
  load: () => Promise<M>,
  pick: (module: M) => ComponentType<P>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => ({ default: await brought(load, pick) }));
}

async function brought<M, P>(
  load: () => Promise<M>,
  pick: (module: M) => ComponentType<P>,
): Promise<ComponentType<P>> {
  let failure: unknown;
  for (const [tries, pause] of [0, ...PAUSES_MS].entries()) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      await waited(pause);
      // oxlint-disable-next-line no-await-in-loop
      const page = pick(await (tries === 0 ? load() : importedAgain(load, failure, tries)));
      if (page) {
        return page;
      }
      failure = new Error('A file came without its page');
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function waited(ms: number): Promise<void> {
  return ms === 0
    ? Promise.resolve()
    : new Promise((resolve) => {
        setTimeout(resolve, ms);
      });
}
