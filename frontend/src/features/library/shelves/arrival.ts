import type { Shelved } from './changes';

interface Arrival {
  /** A quiz that has just been put into the bin, on the page that this one follows. */
  readonly binned?: unknown;
}

export function arrivalAfter({ id, title }: Shelved): Arrival {
  return { binned: { id, title } };
}

export function arrivedInBin(state: unknown): Shelved | undefined {
  const binned = (state as Arrival | null)?.binned as Partial<Shelved> | undefined;
  return typeof binned?.id === 'string' && typeof binned.title === 'string'
    ? { id: binned.id, title: binned.title }
    : undefined;
}
