import { inOneAttempt } from '@/api/attempts';
import type { ShelvedQuiz } from '@/api/generated/quiz';
import { quizzes } from '@/api/http';
import { answered, problemOf } from '@/api/problem';
import { handovers } from '@/text/handovers';
import { sharing } from '@/text/sharing';
import { shelves } from '@/text/shelves';

/** A quiz that something is done with. */
export interface Shelved {
  readonly id: string;
  readonly title: string;
  /** In which it is, as far as that is known. */
  readonly folderId?: string | undefined;
}

/** A group of its owner's, by which somebody has a quiz. */
export type ByGroup = NonNullable<ShelvedQuiz['groups']>[number];

export interface NamedFolder {
  readonly id: string;
  readonly name: string;
}

/** Something that is to be done. */
export interface Change {
  /** Does it, and tells how it is taken back, where it can be. */
  readonly change: () => Promise<Change | undefined>;
  readonly said: string;
}

/** As many as the server takes. */
const AT_ONCE = 100;

type Titles = readonly string[];

async function inParts(items: readonly Shelved[], send: (quizzes: string[]) => Promise<unknown>) {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    await send(items.slice(from, from + AT_ONCE).map(({ id }) => id));
  }
}

type Shelf = 'favourites' | 'archive' | 'bin';

const ON = '/shelves/{shelf}';
const OFF = '/shelves/{shelf}/take';

function shelving(
  path: typeof ON | typeof OFF,
  shelf: Shelf,
  items: readonly Shelved[],
  said: (titles: Titles) => string,
  undo: (items: readonly Shelved[]) => Change,
): Change {
  return {
    change: async () => {
      await inParts(items, (ids) =>
        answered(quizzes.POST(path, { params: { path: { shelf } }, body: { quizzes: ids } })),
      );
      return undo(items);
    },
    said: said(items.map(({ title }) => title)),
  };
}

export function binning(items: readonly Shelved[]): Change {
  return shelving(ON, 'bin', items, shelves.binned, restoring);
}

export function restoring(items: readonly Shelved[]): Change {
  return shelving(OFF, 'bin', items, shelves.restored, binning);
}

export function archiving(items: readonly Shelved[]): Change {
  return shelving(ON, 'archive', items, shelves.archived, unarchiving);
}

export function unarchiving(items: readonly Shelved[]): Change {
  return shelving(OFF, 'archive', items, shelves.unarchived, archiving);
}

export function liking(items: readonly Shelved[]): Change {
  return shelving(ON, 'favourites', items, shelves.liked, unliking);
}

export function unliking(items: readonly Shelved[]): Change {
  return shelving(OFF, 'favourites', items, shelves.unliked, liking);
}

/**
 * @param folder none where it is absent
 */
export function moving(items: readonly Shelved[], folder: NamedFolder | undefined): Change {
  const titles = items.map(({ title }) => title);
  return {
    change: async () => {
      await moveTo(items, folder?.id);
      return {
        change: async () => {
          for (const before of new Set(items.map(({ folderId }) => folderId))) {
            await moveTo(
              items.filter(({ folderId }) => folderId === before),
              before,
            );
          }
          return undefined;
        },
        said: shelves.movedBack(titles),
      };
    },
    said: folder ? shelves.moved(titles, folder.name) : shelves.takenOut(titles),
  };
}

function moveTo(items: readonly Shelved[], folder: string | undefined): Promise<void> {
  return inParts(items, (ids) =>
    answered(
      folder === undefined
        ? quizzes.POST('/folders/take', { body: { quizzes: ids } })
        : quizzes.POST('/folders/{id}/quizzes', {
            params: { path: { id: folder } },
            body: { quizzes: ids },
          }),
    ),
  );
}

export function makingFolder(name: string, items: readonly Shelved[]): Change {
  return {
    change: async () => {
      const folder = await answered(quizzes.POST('/folders', { body: { name } }));
      return items.length > 0 ? await moving(items, folder).change() : undefined;
    },
    said:
      items.length > 0
        ? shelves.moved(
            items.map(({ title }) => title),
            name,
          )
        : shelves.folderMade(name),
  };
}

export function renamingFolder({ id, name: before }: NamedFolder, name: string): Change {
  return {
    change: async () => {
      await answered(quizzes.PUT('/folders/{id}', { params: { path: { id } }, body: { name } }));
      return renamingFolder({ id, name }, before);
    },
    said: shelves.folderRenamed(name),
  };
}

export function deletingFolder({ id, name }: NamedFolder): Change {
  return {
    change: async () => {
      await answered(quizzes.DELETE('/folders/{id}', { params: { path: { id } } }));
      return undefined;
    },
    said: shelves.folderDeleted(name),
  };
}

/** Of a title that is longer no copy has one that says so. */
const LONGEST_TITLE = 100;

export function copyTitle(title: string): { title?: string } {
  return [...title].length > LONGEST_TITLE ? {} : { title: shelves.copyOf(title) };
}

export function duplicating({ id, title }: Shelved): Change {
  return {
    change: async () => {
      const copy = await inOneAttempt(`${id} duplicate`, (attempt) =>
        answered(
          quizzes.POST('/quizzes/{id}/copy', {
            params: { path: { id } },
            body: { ...copyTitle(title), attempt },
          }),
        ),
      );
      return binning([copy]);
    },
    said: shelves.duplicated(title),
  };
}

export function deletingForGood({ id, title }: Shelved): Change {
  return {
    change: async () => {
      await answered(
        quizzes.DELETE('/shelves/{shelf}/{id}', { params: { path: { shelf: 'bin', id } } }),
      );
      return undefined;
    },
    said: shelves.deletedForGood(title),
  };
}

/**
 * Of a quiz that somebody else has given.
 *
 * @param me the account that leaves it
 * @param groups by which it has the quiz, and which it leaves as well
 */
export function leaving({ id, title }: Shelved, me: string, groups: readonly ByGroup[]): Change {
  return {
    change: async () => {
      for (const group of groups) {
        await answered(
          quizzes.DELETE('/groups/{id}/people/{person}', {
            params: { path: { id: group.id, person: me } },
          }),
        );
      }
      try {
        await answered(
          quizzes.DELETE('/quizzes/{id}/people/{person}', { params: { path: { id, person: me } } }),
        );
      } catch (error) {
        // Whoever had it by groups alone does not see it any more by now.
        if (groups.length === 0 || problemOf(error).status !== 404) {
          throw error;
        }
      }
      return undefined;
    },
    said: sharing.left(title),
  };
}

/** What its owner offers; there is no way back. */
export function accepting({ id, title }: Shelved): Change {
  return {
    change: async () => {
      await answered(quizzes.POST('/quizzes/{id}/handover/accept', { params: { path: { id } } }));
      return undefined;
    },
    said: handovers.accepted(title),
  };
}

export function declining({ id, title }: Shelved): Change {
  return {
    change: async () => {
      await answered(quizzes.DELETE('/quizzes/{id}/handover', { params: { path: { id } } }));
      return undefined;
    },
    said: handovers.declined(title),
  };
}

export function emptying(): Change {
  return {
    change: async () => {
      await answered(quizzes.DELETE('/shelves/{shelf}', { params: { path: { shelf: 'bin' } } }));
      return undefined;
    },
    said: shelves.emptied,
  };
}
