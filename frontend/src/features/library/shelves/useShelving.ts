import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { problemOf } from '@/api/problem';
import { readAnew } from '@/api/readAnew';
import type { ToastMessage } from '@/design/Toast';
import { problemText } from '@/text/problem';
import { shelves } from '@/text/shelves';
import { useMe } from '@/user/useMe';
import {
  accepting,
  archiving,
  binning,
  type ByGroup,
  type Change,
  declining,
  deletingFolder,
  deletingForGood,
  duplicating,
  emptying,
  leaving,
  liking,
  makingFolder,
  moving,
  type NamedFolder,
  renamingFolder,
  restoring,
  type Shelved,
  unarchiving,
  unliking,
} from './changes';

/** What somebody does with quizzes and folders of theirs. */
export interface Shelving {
  /** What has just been done, and how it is taken back. */
  readonly message: ToastMessage | undefined;
  readonly isBusy: boolean;
  readonly bin: (items: readonly Shelved[]) => void;
  readonly restore: (items: readonly Shelved[]) => void;
  readonly archive: (items: readonly Shelved[]) => void;
  readonly unarchive: (items: readonly Shelved[]) => void;
  readonly like: (items: readonly Shelved[]) => void;
  readonly unlike: (items: readonly Shelved[]) => void;
  readonly duplicate: (item: Shelved) => void;
  /** A quiz that somebody else has given. */
  readonly leave: (item: Shelved, groups: readonly ByGroup[]) => void;
  /** One that is offered. */
  readonly accept: (item: Shelved) => void;
  readonly decline: (item: Shelved) => void;
  /** Into no folder where none is given. */
  readonly move: (items: readonly Shelved[], folder: NamedFolder | undefined) => void;
  /** And puts quizzes there. */
  readonly makeFolder: (name: string, items: readonly Shelved[]) => void;
  readonly renameFolder: (folder: NamedFolder, name: string) => void;
  readonly deleteFolder: (folder: NamedFolder) => void;
  readonly deleteForGood: (item: Shelved) => void;
  readonly emptyBin: () => void;
  readonly closeMessage: () => void;
}

interface Done {
  readonly text: string;
  readonly undo?: Change | undefined;
}

/**
 * Puts quizzes where they belong, says so, and takes it back.
 *
 * @param binned what was put into the bin on the page before
 */
export function useShelving(binned?: Shelved): Shelving {
  const [done, setDone] = useState<Done | undefined>(
    binned && { text: shelves.binned([binned.title]), undo: restoring([binned]) },
  );
  const me = useMe().data?.id;
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: async (wanted: Change) => ({ ...wanted, undo: await wanted.change() }),
    onSuccess: ({ said, undo }) => setDone({ text: said, undo }),
    onError: (error) => setDone({ text: problemText(problemOf(error)) }),
    // What is written of a quiz says whether it is in the bin, and some leave groups with one.
    onSettled: () => readAnew(queries, 'quizzes', 'drafts', 'groups'),
  });
  const message = useMemo((): ToastMessage | undefined => {
    const undo = done?.undo;
    return (
      done && {
        text: done.text,
        ...(undo && { action: { label: shelves.undo, onAct: () => mutate(undo) } }),
      }
    );
  }, [done, mutate]);
  return {
    message,
    isBusy: isPending,
    bin: (items) => mutate(binning(items)),
    restore: (items) => mutate(restoring(items)),
    archive: (items) => mutate(archiving(items)),
    unarchive: (items) => mutate(unarchiving(items)),
    like: (items) => mutate(liking(items)),
    unlike: (items) => mutate(unliking(items)),
    duplicate: (item) => mutate(duplicating(item)),
    accept: (item) => mutate(accepting(item)),
    decline: (item) => mutate(declining(item)),
    leave: (item, groups) => me !== undefined && mutate(leaving(item, me, groups)),
    move: (items, folder) => mutate(moving(items, folder)),
    makeFolder: (name, items) => mutate(makingFolder(name, items)),
    renameFolder: (folder, name) => mutate(renamingFolder(folder, name)),
    deleteFolder: (folder) => mutate(deletingFolder(folder)),
    deleteForGood: (item) => mutate(deletingForGood(item)),
    emptyBin: () => mutate(emptying()),
    closeMessage: useCallback(() => setDone(undefined), []),
  };
}
