import type { Folder, Shelf } from '@/api/generated/quiz';
import { shelves } from '@/text/shelves';

/** Where somebody looks for quizzes: on a shelf, or in a folder of theirs. */
export type Spot =
  | { readonly kind: 'shelf'; readonly shelf: Shelf }
  | { readonly kind: 'folder'; readonly id: string };

/** Above and below the folders. */
export const FIRST_SHELVES: readonly Shelf[] = ['own', 'favourites', 'recent', 'shared'];
export const LAST_SHELVES: readonly Shelf[] = ['archive', 'bin'];

export function spotAddress(spot: Spot): string {
  if (spot.kind === 'folder') {
    return `/quizzes?folder=${spot.id}`;
  }
  return spot.shelf === 'own' ? '/quizzes' : `/quizzes?shelf=${spot.shelf}`;
}

/** What an address names that is none is all quizzes. */
export function spotAt(params: URLSearchParams): Spot {
  const folder = params.get('folder');
  const shelf = [...FIRST_SHELVES, ...LAST_SHELVES].find((name) => name === params.get('shelf'));
  return folder ? { kind: 'folder', id: folder } : { kind: 'shelf', shelf: shelf ?? 'own' };
}

export function isSameSpot(one: Spot, other: Spot): boolean {
  return spotAddress(one) === spotAddress(other);
}

export function isAt(spot: Spot, shelf: Shelf): boolean {
  return spot.kind === 'shelf' && spot.shelf === shelf;
}

/** Empty where a folder is not known, or not yet. */
export function spotName(spot: Spot, folders: readonly Folder[]): string {
  return spot.kind === 'shelf'
    ? shelves.names[spot.shelf]
    : (folders.find(({ id }) => id === spot.id)?.name ?? '');
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whole days until then. */
export function daysUntil(instant: string, now: number): number {
  return Math.max(0, Math.floor((Date.parse(instant) - now) / DAY_MS));
}
